import { Jobs, UnitOfWork, WorkerTask, type RepeatedTask } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { SEND_DELIVERY } from '@feria/notifications-contract';

/** Finds mails that wait longer than their next try was due, because the queue forgot them, and queues them again: the ledger is the truth. */
@Injectable()
@WorkerTask({ everyMs: 10_000 })
export class SweepDeliveries implements RepeatedTask {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  async run(): Promise<void> {
    const waiting: { id: string }[] = await this.uow.read((manager) => manager.query(
      `SELECT id FROM notifications_delivery WHERE state = 'queued' AND queued_at < now() - interval '60 seconds'
         AND (tried_at IS NULL OR tried_at < now() - make_interval(secs => 60 + power(2, attempts))) ORDER BY queued_at LIMIT 2000`));
    await this.jobs.enqueueAll(SEND_DELIVERY, waiting.map(({ id }) => ({ data: { deliveryId: id }, id: `delivery-${id}` })));
  }
}
