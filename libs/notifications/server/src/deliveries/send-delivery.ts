import { Clock } from '@feria/kernel';
import { Handles, UnitOfWork, type JobHandler } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { MailTransport } from '../mail/mail-transport.ts';
import { WriteMail } from '../mail/write-mail.ts';
import { NotificationMessage } from '../messages/message.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { SEND_ATTEMPTS, SEND_DELIVERY } from '@feria/notifications-contract';

/**
 * Sends one mail. The row is locked from before the sending until after the mark, so no second worker can send it,
 * and a process that dies frees it at once; and within a process only one mail at a time is between "the server took it"
 * and "the row says so": a kill can therefore repeat one mail at most, with the same Message-ID.
 */
@Injectable()
@Handles(SEND_DELIVERY)
export class SendDelivery implements JobHandler<{ deliveryId: string }> {
  private readonly turn = new OneAtATime();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly transport: MailTransport,
    private readonly mail: WriteMail,
    private readonly clock: Clock,
  ) {}

  handle({ deliveryId }: { deliveryId: string }): Promise<void> {
    return this.turn.run(() => this.send(deliveryId));
  }

  private async send(deliveryId: string): Promise<void> {
    try {
      await this.uow.run(async (manager) => {
        const delivery = await manager.findOne(Delivery, { where: { id: deliveryId, state: 'queued' }, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
        if (!delivery) return;
        const message = await manager.findOneByOrFail(NotificationMessage, { id: delivery.messageId });
        await this.transport.send(this.mail.of(delivery, message));
        await manager.update(Delivery, { id: deliveryId }, { state: 'sent', sentAt: this.clock.now(), attempts: delivery.attempts + 1, lastError: null });
      });
    } catch (error) {
      if (await this.noteFailure(deliveryId, error)) return;
      throw error;
    }
  }

  /** Writes down why; true when it makes no sense to try again. */
  private async noteFailure(deliveryId: string, error: unknown): Promise<boolean> {
    const reason = String(error instanceof Error ? error.message : error).slice(0, 500);
    const permanent = ((error as { responseCode?: number } | null)?.responseCode ?? 0) >= 500;
    const rows: [{ state: string }[], number] = await this.uow.run((manager) => manager.query(
      `UPDATE notifications_delivery SET attempts = attempts + 1, last_error = $2, tried_at = $5, state = CASE WHEN $3 OR attempts + 1 >= $4 THEN 'failed' ELSE state END
       WHERE id = $1 AND state = 'queued' RETURNING state`, [deliveryId, reason, permanent, SEND_ATTEMPTS, this.clock.now()]));
    return rows[0]?.[0]?.state === 'failed';
  }
}
