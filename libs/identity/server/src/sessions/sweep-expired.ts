import { Clock } from '@feria/kernel';
import { UnitOfWork, WorkerTask, type RepeatedTask } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Recovery } from '../recovery/recovery.entity.ts';
import { Session } from './session.entity.ts';

/** Forgets sessions and links that are over: their addresses and browsers need not be kept. */
@Injectable()
@WorkerTask({ everyMs: 900_000 })
export class SweepExpired implements RepeatedTask {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.uow.run(async (manager) => {
      const now = this.clock.now();
      await manager.delete(Session, { expiresAt: LessThan(now) });
      await manager.delete(Recovery, { expiresAt: LessThan(now) });
    });
  }
}
