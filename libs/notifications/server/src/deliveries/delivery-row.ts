import type { DeliveryView } from '@feria/notifications-contract';

/** A delivery with what its message says, as SQL answers it. */
export interface DeliveryRow {
  id: string;
  recipient_name: string;
  address: string;
  subject: string;
  channel: DeliveryView['channel'];
  state: DeliveryView['state'];
  attempts: number;
  last_error: string | null;
  queued_at: Date;
  sent_at: Date | null;
  release: number | null;
}

export const DELIVERY_COLUMNS = `d.id, m.recipient_name, d.address, m.subject, d.channel, d.state, d.attempts, d.last_error, d.queued_at, d.sent_at, (m.body ->> 'release')::int AS release`;

export function presentDelivery(row: DeliveryRow): DeliveryView {
  return {
    id: row.id, recipient: row.recipient_name, email: row.address, subject: row.subject, channel: row.channel, state: row.state, attempts: row.attempts, lastError: row.last_error,
    createdAt: row.queued_at.toISOString(), sentAt: row.sent_at?.toISOString() ?? null, release: row.release,
  };
}
