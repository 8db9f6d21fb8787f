import type { JobDefinition } from '@feria/kernel';
import { SetMetadata } from '@nestjs/common';

export const HANDLER = 'feria:handler';

/** A provider that does a job, in the worker. Exactly one per job, checked at boot. */
export const Handles = (job: JobDefinition<never> | JobDefinition<unknown>): ClassDecorator => SetMetadata(HANDLER, job);

export interface JobMeta {
  id: string;
  /** 1 at the first try. */
  attempt: number;
  attempts: number;
}

export interface JobHandler<T = unknown> {
  handle(data: T, meta: JobMeta): Promise<void>;
}
