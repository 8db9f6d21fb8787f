import { Clock } from '@feria/kernel';
import { Jobs, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { ExpireHoldsJob } from './holds.jobs.ts';

/** Wakes the worker when a hold is due. The sweep finds those whose wake-up was lost. */
@Injectable()
export class HoldTimer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Sets the alarm of a row that is on hold, once the current transaction has committed. */
  async set({ id, state, holdExpiresAt }: PerformanceRow): Promise<void> {
    if (state !== 'hold' || !holdExpiresAt) return;
    const delay = Math.max(0, holdExpiresAt.getTime() - this.clock.now().getTime());
    await this.uow.afterCommit(() => this.jobs.enqueue(ExpireHoldsJob, {}, { id: `hold-${id}-${holdExpiresAt.getTime()}`, delay }));
  }
}
