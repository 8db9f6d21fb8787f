import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { runAsSystem } from '../auth/request-context.ts';
import { logger } from '../logging.ts';
import { EventDelivery } from '../outbox/event-delivery.ts';
import { EVENTS_QUEUE, OutboxRelay } from '../outbox/outbox-relay.ts';
import type { WorkerLike } from './backend.ts';
import { queueNameOf, Queues } from './queues.ts';
import { Registry } from './registry.ts';
import { RepeatedTasks } from './repeated-tasks.ts';

/** A crashed worker's jobs are taken up after lockDuration + stalledInterval at the latest: 25 s. */
const LIMITS = { concurrency: 8, lockDuration: 15_000, stalledInterval: 10_000, maxStalledCount: 5, autorun: false };

/** Consumes queues; only the worker process starts it. */
@Injectable()
export class WorkerRuntime {
  private readonly workers: WorkerLike[] = [];

  constructor(
    private readonly queues: Queues,
    private readonly registry: Registry,
    private readonly delivery: EventDelivery,
    private readonly relay: OutboxRelay,
    private readonly tasks: RepeatedTasks,
  ) {}

  /** Resolves when every queue is being consumed. */
  async start(): Promise<void> {
    const names = new Set(this.registry.jobNames().map(queueNameOf));
    this.consume(EVENTS_QUEUE, (job) => this.delivery.deliver(job.data as { entryId: string; listener: string }));
    for (const name of names) this.consume(name, (job) => this.run(job));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    for (const worker of this.workers) worker.run().catch((error: unknown) => logger.error({ err: error }, 'A queue consumer stopped'));
    await this.relay.start();
    this.tasks.start();
  }

  /** Takes no more jobs and waits for the running ones. */
  async stop(): Promise<void> {
    this.tasks.stop();
    await this.relay.stop();
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  private consume(name: string, processor: (job: Job) => Promise<void>): void {
    const onError = (error: Error) => logger.warn({ err: error, queue: name }, 'A queue consumer met an error and goes on');
    this.workers.push(this.queues.backend.worker(name, (job) => runAsSystem(() => processor(job)), LIMITS, onError));
  }

  private async run(job: Job): Promise<void> {
    const { job: definition, handler } = this.registry.handler(job.name);
    const meta = { id: job.id ?? '', attempt: job.attemptsMade + 1, attempts: job.opts.attempts ?? 1 };
    await handler.handle(definition.schema.parse(job.data), meta);
  }
}
