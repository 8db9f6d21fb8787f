import type { ReleaseEntry } from '@feria/program-domain';
import type { EntityManager } from 'typeorm';

/** A line of a stored release. */
export interface StoredEntry extends ReleaseEntry {
  readonly revisionId: string;
}

/** The number of the last release; 0 before the first. */
export async function latestNumber(manager: EntityManager, editionId: string): Promise<number> {
  const [row]: [{ number: number }] = await manager.query('SELECT coalesce(max(number), 0) AS number FROM program_release WHERE edition_id = $1', [editionId]);
  return row.number;
}

/** The lines of a release by performance number; with ids, only theirs. */
export async function releaseEntries(manager: EntityManager, editionId: string, number: number, performanceIds?: readonly string[]): Promise<StoredEntry[]> {
  return manager.query(
    `SELECT l.revision_id AS "revisionId", v.performance_id AS "performanceId", v.sequence, v.content
     FROM program_release r JOIN program_release_revision l ON l.release_id = r.id JOIN program_revision v ON v.id = l.revision_id
     WHERE r.edition_id = $1 AND r.number = $2 AND ($3::uuid[] IS NULL OR l.performance_id = ANY($3))
     ORDER BY (v.content->>'number')::int`,
    [editionId, number, performanceIds ?? null],
  );
}

/** What the public sees now of the draft, by performance. */
export async function publishedEntries(manager: EntityManager, editionId: string, performanceIds?: readonly string[]): Promise<{ number: number; entries: Map<string, StoredEntry> }> {
  const number = await latestNumber(manager, editionId);
  const entries = number === 0 ? [] : await releaseEntries(manager, editionId, number, performanceIds);
  return { number, entries: new Map(entries.map((entry) => [entry.performanceId, entry])) };
}
