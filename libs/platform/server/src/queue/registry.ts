import type { EventEnvelope, JobDefinition } from '@feria/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { LISTENER, type EventListener, type ListenerDefinition } from '../outbox/listener.decorator.ts';
import { HANDLER, type JobHandler } from './handler.decorator.ts';

/** All listeners and job handlers of the running process, found once; refuses duplicates. */
@Injectable()
export class Registry implements OnModuleInit {
  private readonly listeners = new Map<string, { definition: ListenerDefinition; listener: EventListener }>();
  private readonly handlers = new Map<string, { job: JobDefinition; handler: JobHandler }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Not in the constructor: there the other providers are still empty prototypes, which Nest replaces later. */
  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const definition = this.reflector.get<ListenerDefinition | undefined>(LISTENER, metatype);
      if (definition) this.add(this.listeners, definition.name, { definition, listener: instance as EventListener });
      const job = this.reflector.get<JobDefinition | undefined>(HANDLER, metatype);
      if (job) this.add(this.handlers, job.name, { job, handler: instance as JobHandler });
    }
  }

  /** Names of the listeners that an event concerns. */
  listenersOf(event: { name: string; hasFact: boolean }): string[] {
    return [...this.listeners.values()]
      .filter(({ definition }) => definition.event === event.name || (definition.event === '*' && event.hasFact))
      .map(({ definition }) => definition.name);
  }

  async listen(name: string, envelope: EventEnvelope): Promise<void> {
    const found = this.listeners.get(name);
    if (!found) throw new Error(`No listener is called ${name}`);
    await found.listener.handle(envelope);
  }

  handler(name: string): { job: JobDefinition; handler: JobHandler } {
    const found = this.handlers.get(name);
    if (!found) throw new Error(`No handler for the job ${name}`);
    return found;
  }

  jobNames(): string[] {
    return [...this.handlers.keys()];
  }

  private add<V>(map: Map<string, V>, name: string, value: V): void {
    if (map.has(name)) throw new Error(`Two providers handle ${name}`);
    map.set(name, value);
  }
}
