import type { EventEnvelope } from '@feria/kernel';
import { SetMetadata } from '@nestjs/common';

export const LISTENER = 'feria:listener';

/** `name` is stable (`context.verb-noun`): a rename would run it again for old events. `event` '*' hears everything with a fact. */
export interface ListenerDefinition {
  name: string;
  event: string;
}

/** A provider that reacts to an event, in the worker, in one transaction together with its receipt. */
export const Listens = (definition: ListenerDefinition): ClassDecorator => SetMetadata(LISTENER, definition);

export interface EventListener<T = unknown> {
  handle(envelope: EventEnvelope<T>): Promise<void>;
}
