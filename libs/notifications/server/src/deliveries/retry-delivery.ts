import { Clock, Problem } from '@feria/kernel';
import { Jobs, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { DELIVERY_COLUMNS, presentDelivery, type DeliveryRow } from './delivery-row.ts';
import { SEND_DELIVERY, type DeliveryView } from '@feria/notifications-contract';

/** Puts a failed mail back into the queue, with all its tries anew. */
@Injectable()
export class RetryDelivery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(editionId: string, deliveryId: string): Promise<DeliveryView> {
    if (!/^[0-9a-f-]{36}$/.test(deliveryId)) throw unknown();
    return this.uow.run(async (manager) => {
      const [rows]: [DeliveryRow[], number] = await manager.query(
        `UPDATE notifications_delivery d SET state = 'queued', attempts = 0, last_error = NULL, queued_at = $3 FROM notifications_message m
         WHERE d.id = $1 AND m.id = d.message_id AND m.edition_id = $2 AND d.state = 'failed' RETURNING ${DELIVERY_COLUMNS}`, [deliveryId, editionId, this.clock.now()]);
      if (!rows[0]) throw unknown();
      await this.outbox.fact(editionId, { action: 'notifications.delivery.retried', subject: { kind: 'delivery', id: deliveryId } });
      await this.uow.afterCommit(() => this.jobs.enqueue(SEND_DELIVERY, { deliveryId }, { id: `delivery-${deliveryId}-${this.clock.now().getTime()}` }));
      return presentDelivery(rows[0]);
    });
  }
}

function unknown(): Problem {
  return new Problem('notifications/nothing-to-retry', 404, 'No hay un envío fallido con ese número');
}
