import type { JobDefinition } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import { queueNameOf, Queues } from './queues.ts';

export interface EnqueueOptions {
  /** While a job with this id is known to the queue, adding it again does nothing. No colons. */
  id?: string;
  /** Milliseconds. */
  delay?: number;
}

/**
 * Puts work into the queue. The queue is a wake-up, not the truth: what must not be lost has a row of its own,
 * and a sweep that finds it when the queue forgot.
 */
@Injectable()
export class Jobs {
  constructor(private readonly queues: Queues) {}

  async enqueue<T>(job: JobDefinition<T>, data: T, options: EnqueueOptions = {}): Promise<void> {
    await this.enqueueAll(job, [{ data, ...options }]);
  }

  async enqueueAll<T>(job: JobDefinition<T>, entries: ({ data: T } & EnqueueOptions)[]): Promise<void> {
    if (entries.length === 0) return;
    const queue = await this.queues.get(queueNameOf(job.name));
    await queue.addBulk(entries.map(({ data, id, delay }) => ({
      name: job.name,
      data: job.schema.parse(data),
      opts: {
        jobId: id, delay, attempts: job.attempts ?? 8, backoff: { type: 'exponential', delay: 1000 },
        removeOnComplete: { age: 60, count: 1000 }, removeOnFail: { age: 86_400, count: 5000 },
      },
    })));
  }
}
