import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { runAsSystem } from '../auth/request-context.ts';
import { logger } from '../logging.ts';
import { StopSignal } from './stop-signal.ts';
import { WORKER_TASK, type RepeatedTask } from './worker-task.decorator.ts';

/** Runs every provider marked as a worker task, each again some time after its last end. */
@Injectable()
export class RepeatedTasks {
  private readonly timers = new Set<NodeJS.Timeout>();
  private stopped = true;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly signal: StopSignal,
  ) {}

  start(): void {
    this.stopped = false;
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const options = metatype && instance ? this.reflector.get<{ everyMs: number } | undefined>(WORKER_TASK, metatype) : undefined;
      if (options) this.later(instance as RepeatedTask, options.everyMs, Math.min(1000, options.everyMs));
    }
  }

  /** Starts nothing more, and asks whoever is at long work to end with its current step. */
  stop(): void {
    this.stopped = true;
    this.signal.request();
    for (const timer of this.timers) clearTimeout(timer);
  }

  private later(task: RepeatedTask, everyMs: number, delay: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void runAsSystem(() => task.run())
        .catch((error: unknown) => logger.warn({ err: error, task: task.constructor.name }, 'A repeated task failed; it runs again'))
        .finally(() => this.later(task, everyMs, everyMs));
    }, delay);
    this.timers.add(timer);
  }
}
