import { SetMetadata } from '@nestjs/common';

export const WORKER_TASK = 'feria:worker-task';

/** A provider that the worker runs now and then: sweeps, expiry. `run` must be harmless when repeated. */
export const WorkerTask = (options: { everyMs: number }): ClassDecorator => SetMetadata(WORKER_TASK, options);

export interface RepeatedTask {
  run(): Promise<void>;
}
