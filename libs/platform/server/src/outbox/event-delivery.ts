import type { EventEnvelope } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { Registry } from '../queue/registry.ts';
import { OutboxEntry } from './outbox-entry.entity.ts';

/** Gives one outbox entry to one listener: its effect and its receipt commit in one transaction, so it counts once. */
@Injectable()
export class EventDelivery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: Registry,
  ) {}

  async deliver({ entryId, listener }: { entryId: string; listener: string }): Promise<void> {
    try {
      await this.uow.run(async (manager) => {
        const entry = await manager.findOneBy(OutboxEntry, { id: entryId });
        if (!entry) return;
        const first: unknown[] = await manager.query('INSERT INTO platform_receipt (entry_id, listener) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1', [entryId, listener]);
        if (first.length > 0) await this.registry.listen(listener, toEnvelope(entry));
        const expected = this.registry.listenersOf({ name: entry.name, hasFact: entry.fact !== null });
        // One after the other: two last listeners that commit at once would not see each other's receipt.
        if (expected.length > 1) await manager.query('SELECT 1 FROM platform_outbox WHERE id = $1 FOR UPDATE', [entryId]);
        await manager.query(
          'UPDATE platform_outbox SET settled_at = now() WHERE id = $1 AND (SELECT count(*) FROM platform_receipt WHERE entry_id = $1 AND listener = ANY($2)) = $3',
          [entryId, expected, expected.length],
        );
      });
    } catch (error) {
      await this.uow.run((manager) => manager.query('UPDATE platform_outbox SET last_error = $2 WHERE id = $1', [entryId, `${listener}: ${String(error).slice(0, 500)}`]));
      throw error;
    }
  }
}

function toEnvelope(entry: OutboxEntry): EventEnvelope {
  return { id: entry.id, seq: Number(entry.seq), name: entry.name, editionId: entry.editionId, occurredAt: entry.occurredAt, actor: entry.actor, payload: entry.payload };
}
