import type { EntityManager } from 'typeorm';
import { Event } from '../events/event.entity.ts';
import { Performance } from '../performances/performance.entity.ts';
import { selectList } from '../rows/bulk-rows.ts';
import type { DraftRows, Neighbourhood, PerformanceRow } from './draft-rows.ts';

/**
 * Reads the draft in one statement, so that it is of one instant whatever others write meanwhile (a release is made of it).
 * With a neighbourhood: only its performances and those that share an event, a space or a performer with them.
 */
export async function readDraftRows(manager: EntityManager, editionId: string, around?: Neighbourhood): Promise<DraftRows> {
  const parameters = around ? [editionId, around.performanceIds, around.spaceIds ?? [], around.performerIds ?? [], around.eventIds ?? []] : [editionId];
  const [rows]: [Stored] = await manager.query(statement(manager, around !== undefined), parameters);
  return { ...rows, performances: rows.performances.map(withDates) };
}

/** Instants come as text in JSON. */
type Stored = Omit<DraftRows, 'performances'> & { performances: (Omit<PerformanceRow, 'startsAt' | 'holdExpiresAt'> & { startsAt: string | null; holdExpiresAt: string | null })[] };

function withDates(row: Stored['performances'][number]): PerformanceRow {
  return { ...row, startsAt: row.startsAt === null ? null : new Date(row.startsAt), holdExpiresAt: row.holdExpiresAt === null ? null : new Date(row.holdExpiresAt) };
}

const NEAR = `AND (
  id = ANY($2) OR event_id = ANY($5) OR event_id IN (SELECT event_id FROM program_performance WHERE id = ANY($2))
  OR space_id = ANY($3) OR space_id IN (SELECT space_id FROM program_performance WHERE id = ANY($2) OR event_id = ANY($5))
  OR event_id IN (SELECT event_id FROM program_event_performer WHERE performer_id = ANY($4) OR performer_id IN (SELECT performer_id FROM program_event_performer WHERE event_id = ANY($5)) OR performer_id IN (
    SELECT cast_of.performer_id FROM program_event_performer cast_of JOIN program_performance subject USING (event_id) WHERE subject.id = ANY($2))))`;

function statement(manager: EntityManager, near: boolean): string {
  const list = (select: string) => `(SELECT coalesce(json_agg(x), '[]') FROM (${select}) x)`;
  return `
    WITH chosen AS (SELECT * FROM program_performance WHERE edition_id = $1 ${near ? NEAR : ''}),
    shown AS (SELECT * FROM program_event WHERE edition_id = $1 ${near ? 'AND (id = ANY($5) OR id IN (SELECT event_id FROM chosen))' : ''}),
    acting AS (SELECT * FROM program_performer WHERE edition_id = $1
      ${near ? 'AND (id = ANY($4) OR id IN (SELECT performer_id FROM program_event_performer WHERE event_id IN (SELECT id FROM shown)))' : ''})
    SELECT
      ${list(`SELECT ${selectList(manager, Performance, 'p')} FROM chosen p ORDER BY p.number`)} AS performances,
      ${list(`SELECT ${selectList(manager, Event, 'e')},
        ARRAY(SELECT participant_id FROM program_event_participant l WHERE l.event_id = e.id ORDER BY l.position) AS "participantIds",
        ARRAY(SELECT performer_id FROM program_event_performer l WHERE l.event_id = e.id ORDER BY l.position) AS "performerIds"
        FROM shown e ORDER BY e.number`)} AS events,
      ${list('SELECT id, kind, name FROM acting')} AS performers,
      ${list(`SELECT performer_id AS "performerId", (extract(epoch FROM starts_at) * 1000)::bigint AS "startsAt", (extract(epoch FROM ends_at) * 1000)::bigint AS "endsAt"
        FROM program_availability WHERE performer_id IN (SELECT id FROM acting)`)} AS availability,
      ${list('SELECT venue_id AS "venueId", rule, severity FROM program_policy WHERE edition_id = $1')} AS policy,
      ${list('SELECT conflict_key AS key, rule, reason FROM program_waiver WHERE edition_id = $1')} AS waivers`;
}
