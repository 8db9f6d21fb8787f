import { Clock, newId, type Language } from '@feria/kernel';
import { Jobs, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { SEND_DELIVERY } from '@feria/notifications-contract';
import type { MessageBody } from './message-body.ts';

export interface NewMessage {
  editionId: string | null;
  accountId: string;
  recipientName: string;
  address: string;
  language: Language;
  windowKey: string;
  subject: string;
  body: MessageBody;
  channels: ('email' | 'in_app')[];
}

/** Writes messages and their ledger rows, once each, and wakes the senders after the commit. */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A message that exists already (same account, kind and window) is left as it is: answers how many were new. */
  async execute(messages: NewMessage[]): Promise<number> {
    if (messages.length === 0) return 0;
    return this.uow.run(async (manager) => {
      const now = this.clock.now().toISOString();
      const rows = messages.map((message) => ({
        id: newId(), edition_id: message.editionId, account_id: message.accountId, kind: message.body.kind, window_key: message.windowKey, language: message.language,
        recipient_name: message.recipientName, subject: message.subject, body: message.body, created_at: now, address: message.address, channels: message.channels,
      }));
      const written: { id: string }[] = await manager.query(
        `INSERT INTO notifications_message (id, edition_id, account_id, kind, window_key, language, recipient_name, subject, body, created_at)
         SELECT id, edition_id, account_id, kind, window_key, language, recipient_name, subject, body, created_at FROM jsonb_to_recordset($1::jsonb)
           AS r (id uuid, edition_id uuid, account_id uuid, kind text, window_key text, language text, recipient_name text, subject text, body jsonb, created_at timestamptz)
         ON CONFLICT ON CONSTRAINT notifications_message__once DO NOTHING RETURNING id`, [JSON.stringify(rows)]);
      const fresh = new Set(written.map(({ id }) => id));
      const deliveries = rows.filter(({ id }) => fresh.has(id)).flatMap((row) => row.channels.map((channel) => ({
        id: newId(), message_id: row.id, account_id: row.account_id, channel, address: row.address, state: channel === 'in_app' ? 'sent' : 'queued', queued_at: now, sent_at: channel === 'in_app' ? now : null,
      })));
      await manager.query(
        `INSERT INTO notifications_delivery (id, message_id, account_id, channel, address, state, queued_at, sent_at)
         SELECT id, message_id, account_id, channel, address, state, queued_at, sent_at FROM jsonb_to_recordset($1::jsonb)
           AS r (id uuid, message_id uuid, account_id uuid, channel text, address text, state text, queued_at timestamptz, sent_at timestamptz)`, [JSON.stringify(deliveries)]);
      const waiting = deliveries.filter(({ state }) => state === 'queued');
      await this.uow.afterCommit(() => this.jobs.enqueueAll(SEND_DELIVERY, waiting.map(({ id }) => ({ data: { deliveryId: id }, id: `delivery-${id}` }))));
      return fresh.size;
    });
  }
}
