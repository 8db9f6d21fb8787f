import type { z } from 'zod';

/** Who did it, as it is written down with the fact. */
export interface ActorStamp {
  accountId: string | null;
  name: string;
}

/** A kind of event that one context tells the others: `context.noun.past`. */
export interface EventDefinition<T = unknown> {
  name: string;
  schema: z.ZodType<T>;
}

export function defineEvent<T>(name: string, schema: z.ZodType<T>): EventDefinition<T> {
  return { name, schema };
}

/** One event as a listener gets it. Delivered at least once; `id` is the same each time. */
export interface EventEnvelope<T = unknown> {
  id: string;
  seq: number;
  name: string;
  editionId: string | null;
  occurredAt: Date;
  actor: ActorStamp;
  payload: T;
}

/** A kind of background work: `context.verb-noun`. */
export interface JobDefinition<T = unknown> {
  name: string;
  schema: z.ZodType<T>;
  /** Tries in all before the job is given up as failed; default 8. */
  attempts?: number;
}

export function defineJob<T>(name: string, schema: z.ZodType<T>, options: { attempts?: number } = {}): JobDefinition<T> {
  return { name, schema, ...options };
}
