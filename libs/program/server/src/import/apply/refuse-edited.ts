import { pickText, Problem, type LocalizedText } from '@feria/kernel';
import type { EntityManager } from 'typeorm';
import type { UndoRecord } from './undo-record.ts';

const NAMED = 10;

/** Refuses to overwrite what somebody edited after the import, or added to what it made, and says which. */
export async function refuseEdited(manager: EntityManager, { created, events, performances }: UndoRecord): Promise<void> {
  const eventVersions = [...created.map(({ eventId }) => ({ id: eventId, version: 1 })), ...events.map(({ before, versionAfter }) => ({ id: before.id, version: versionAfter }))];
  const rowVersions = [...created.map(({ performanceId }) => ({ id: performanceId, version: 1 })), ...performances.map(({ before, versionAfter }) => ({ id: before.id, version: versionAfter }))];
  const edited: { number: number; title: LocalizedText }[] = await manager.query(
    `SELECT DISTINCT p.number, e.title FROM program_performance p JOIN program_event e ON e.id = p.event_id
     LEFT JOIN jsonb_to_recordset($1::jsonb) AS ev(id uuid, version int) ON ev.id = e.id
     LEFT JOIN jsonb_to_recordset($2::jsonb) AS pv(id uuid, version int) ON pv.id = p.id
     WHERE e.version <> ev.version OR p.version <> pv.version OR (p.event_id = ANY($3) AND NOT p.id = ANY($4))
     ORDER BY p.number`,
    [JSON.stringify(eventVersions), JSON.stringify(rowVersions), created.map(({ eventId }) => eventId), created.map(({ performanceId }) => performanceId)],
  );
  if (edited.length === 0) return;
  const names = edited.slice(0, NAMED).map(({ number, title }) => `${number} «${pickText(title, 'es', 'es')?.text ?? ''}»`).join(', ');
  const more = edited.length > NAMED ? ` y ${edited.length - NAMED} más` : '';
  throw new Problem('program/edited-since-import', 409, `No se puede deshacer: después de importar alguien cambió ${names}${more}`, { numbers: edited.map(({ number }) => number) });
}
