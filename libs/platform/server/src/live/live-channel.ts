import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { RelaySubscription } from 'bullmq';
import { logger } from '../logging.ts';
import { Queues } from '../queue/queues.ts';

type Subscriber = (data: unknown) => void | Promise<void>;

/**
 * Tells all processes at once, on Postgres or Redis. A message may be missed (a process that was away):
 * who subscribes also looks by itself now and then.
 */
@Injectable()
export class LiveChannel implements OnApplicationShutdown {
  private relay: ReturnType<Queues['backend']['relay']> | undefined;

  constructor(private readonly queues: Queues) {}

  async publish(topic: string, data: unknown): Promise<void> {
    await this.opened().publish(topic, data);
  }

  async subscribe(topic: string, subscriber: Subscriber): Promise<RelaySubscription> {
    return this.opened().subscribe(topic, async ({ data }) => {
      try {
        await subscriber(data);
      } catch (error) {
        logger.error({ err: error, topic }, 'A live message could not be handled');
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay?.close().catch(() => undefined);
  }

  private opened() {
    this.relay ??= this.queues.backend.relay((error) => logger.warn({ err: error }, 'The live channel met an error and goes on'));
    return this.relay;
  }
}
