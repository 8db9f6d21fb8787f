import { newId } from '@feria/kernel';
import type { PerformerKind } from '@feria/program-domain';
import type { EntityManager } from 'typeorm';

export interface NamedPerformer {
  name: string;
  kind: PerformerKind;
}

/**
 * Ids of performers typed by name, in order; makes those that are new. A name that several performers have
 * (two people in an imported file) means the one in `preferred`, else the one that was typed, else the first imported.
 */
export async function ensurePerformers(
  manager: EntityManager, editionId: string, wanted: readonly NamedPerformer[], preferred: readonly string[] = [],
): Promise<string[]> {
  const named = wanted.map(({ name, kind }) => ({ id: newId(), name: name.trim(), kind }));
  if (named.length === 0) return [];
  const known = () => manager.query<(NamedPerformer & { id: string })[]>(
    `SELECT id, name, kind FROM program_performer WHERE edition_id = $1 AND name = ANY($2)
     ORDER BY id = ANY($3::uuid[]) DESC, source IS NULL DESC, id`, [editionId, named.map(({ name }) => name), preferred]);
  const before = new Set((await known()).map(keyOf));
  const fresh = named.filter((performer) => !before.has(keyOf(performer)));
  if (fresh.length > 0) {
    await manager.query(
      `INSERT INTO program_performer (id, edition_id, kind, name)
       SELECT r.id, $1, r.kind, r.name FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, kind text, name text)
       ON CONFLICT (edition_id, kind, name) WHERE source IS NULL DO NOTHING`, [editionId, JSON.stringify(fresh)]);
  }
  const ids = new Map([...await known()].reverse().map((performer) => [keyOf(performer), performer.id]));
  return [...new Set(named.map((performer) => ids.get(keyOf(performer))!))];
}

function keyOf({ kind, name }: NamedPerformer): string {
  return `${kind} ${name}`;
}
