import { Injectable } from '@nestjs/common';
import { UnitOfWork } from './database/unit-of-work.ts';
import { WorkerTask, type RepeatedTask } from './queue/worker-task.decorator.ts';

/** Forgets what nobody asks for any more: keys of repeated requests after a day, throttle windows that ended. */
@Injectable()
@WorkerTask({ everyMs: 600_000 })
export class Housekeeping implements RepeatedTask {
  constructor(private readonly uow: UnitOfWork) {}

  async run(): Promise<void> {
    await this.uow.run(async (manager) => {
      await manager.query(`DELETE FROM platform_idempotency WHERE created_at < now() - interval '24 hours'`);
      await manager.query('DELETE FROM platform_throttle WHERE expires_at < now()');
    });
  }
}
