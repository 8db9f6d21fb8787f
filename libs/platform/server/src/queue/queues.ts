import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.ts';
import { logger } from '../logging.ts';
import { queueBackend, type QueueBackend, type QueueLike } from './backend.ts';

/** The queues of this process, opened when first used and ready before they are handed out. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  readonly backend: QueueBackend;
  private readonly open = new Map<string, Promise<QueueLike>>();

  constructor(@Inject(CONFIG) config: Config) {
    this.backend = queueBackend(config);
  }

  get(name: string): Promise<QueueLike> {
    const known = this.open.get(name);
    if (known) return known;
    const queue = this.backend.queue(name, (error) => logger.warn({ err: error, queue: name }, 'The queue store answered with an error'));
    const ready = queue.waitUntilReady().then(() => queue);
    this.open.set(name, ready);
    // A queue that could not be opened is opened anew next time, instead of failing for ever.
    ready.catch(() => {
      this.open.delete(name);
      void queue.close().catch(() => undefined);
    });
    return ready;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.open.values()].map(async (queue) => (await queue).close()));
  }
}

/** `notifications.send-delivery` lives in the queue `notifications`. */
export function queueNameOf(jobName: string): string {
  return jobName.split('.')[0]!;
}
