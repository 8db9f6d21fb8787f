import type { EntityManager } from 'typeorm';
import { Event } from '../../events/event.entity.ts';
import { replaceCast } from '../../events/replace-cast.ts';
import { Performance } from '../../performances/performance.entity.ts';
import { updateRows } from '../../rows/bulk-rows.ts';
import { IMPORT_UNDONE } from '../plan/import-reasons.ts';
import type { UndoRecord } from './undo-record.ts';
import { deferringOverlaps } from './write-rows.ts';

/** Ids of performances: with their old values again, gone, and (published already) cancelled instead. */
export interface TakenBack {
  restored: string[];
  removed: string[];
  kept: string[];
}

/** Gives rows their values of before the import. What it made goes, except what the public has seen: that is cancelled. */
export async function takeBack(manager: EntityManager, { created, events, performances, performerIds }: UndoRecord): Promise<TakenBack> {
  const made = created.map(({ performanceId }) => performanceId);
  const published: { id: string }[] = await manager.query('SELECT DISTINCT performance_id AS id FROM program_revision WHERE performance_id = ANY($1)', [made]);
  const kept = published.map(({ id }) => id);
  const removed = made.filter((id) => !kept.includes(id));
  await deferringOverlaps(manager, async () => {
    await manager.query('DELETE FROM program_performance WHERE id = ANY($1)', [removed]);
    await manager.query(`UPDATE program_performance SET state = 'cancelled', reason = $2, hold_expires_at = NULL, version = version + 1 WHERE id = ANY($1)`, [kept, IMPORT_UNDONE]);
    await manager.query(
      'DELETE FROM program_event e WHERE id = ANY($1) AND NOT EXISTS (SELECT FROM program_performance p WHERE p.event_id = e.id)', [created.map(({ eventId }) => eventId)]);
    await updateRows<Event & { version: number }>(manager, Event, events.map(({ before, versionAfter }) => ({ ...before, version: versionAfter })));
    await replaceCast(manager, events.map(({ before }) => before));
    await updateRows(manager, Performance, performances.map(({ before, versionAfter }) => ({ ...before, version: versionAfter }) as Performance));
  });
  await manager.query(
    'DELETE FROM program_performer p WHERE id = ANY($1) AND NOT EXISTS (SELECT FROM program_event_performer l WHERE l.performer_id = p.id)', [performerIds]);
  return { restored: await restoredIds(manager, events, performances), removed, kept };
}

async function restoredIds(manager: EntityManager, events: UndoRecord['events'], performances: UndoRecord['performances']): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    'SELECT id FROM program_performance WHERE id = ANY($1) OR event_id = ANY($2)', [performances.map(({ before }) => before.id), events.map(({ before }) => before.id)]);
  return rows.map(({ id }) => id);
}
