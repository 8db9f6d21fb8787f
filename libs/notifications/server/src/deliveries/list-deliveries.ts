import type { listDeliveries } from '@feria/notifications-contract';
import type { InputOf, ResponseOf } from '@feria/kernel';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { DELIVERY_COLUMNS, presentDelivery, type DeliveryRow } from './delivery-row.ts';

const PAGE = 100;

/** The ledger of an edition: newest first, a hundred at a time, with the counts of all. */
@Injectable()
export class ListDeliveries {
  constructor(private readonly uow: UnitOfWork) {}

  execute(editionId: string, query: InputOf<typeof listDeliveries>['query']): Promise<ResponseOf<typeof listDeliveries>> {
    return this.uow.read(async (manager) => {
      const counts: { state: 'queued' | 'sent' | 'failed'; count: number }[] = await manager.query(
        'SELECT d.state, count(*)::int AS count FROM notifications_delivery d JOIN notifications_message m ON m.id = d.message_id WHERE m.edition_id = $1 GROUP BY d.state', [editionId]);
      const rows: DeliveryRow[] = await manager.query(
        `SELECT ${DELIVERY_COLUMNS} FROM notifications_delivery d JOIN notifications_message m ON m.id = d.message_id
         WHERE m.edition_id = $1 AND ($2::text IS NULL OR d.state = $2) AND ($3::int IS NULL OR (m.body ->> 'release')::int = $3)
           AND ($4::text IS NULL OR m.recipient_name ILIKE $4 OR d.address ILIKE $4 OR m.subject ILIKE $4) AND ($5::uuid IS NULL OR d.id < $5)
         ORDER BY d.id DESC LIMIT ${PAGE + 1}`,
        [editionId, query.state ?? null, query.release ?? null, query.q ? `%${query.q.replace(/[\\%_]/g, '\\$&')}%` : null, uuidOrNull(query.cursor)]);
      const shown = rows.slice(0, PAGE);
      return {
        counts: { queued: 0, sent: 0, failed: 0, ...Object.fromEntries(counts.map(({ state, count }) => [state, count])) },
        deliveries: shown.map(presentDelivery),
        next: rows.length > PAGE ? shown.at(-1)!.id : null,
      };
    });
  }
}

function uuidOrNull(text: string | undefined): string | null {
  return text && /^[0-9a-f-]{36}$/.test(text) ? text : null;
}
