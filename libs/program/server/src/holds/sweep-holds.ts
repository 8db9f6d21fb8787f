import { WorkerTask, type RepeatedTask } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { ExpireHolds } from './expire-holds.ts';

/** Finds holds that are due though their wake-up was lost: the rows are the truth. */
@Injectable()
@WorkerTask({ everyMs: 60_000 })
export class SweepHolds implements RepeatedTask {
  constructor(private readonly expiring: ExpireHolds) {}

  async run(): Promise<void> {
    await this.expiring.execute();
  }
}
