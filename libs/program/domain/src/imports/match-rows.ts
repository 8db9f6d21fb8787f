import { matchByGuid } from './match-by-guid.ts';
import type { IdentityRefusal, KnownIdentity, Matching, RowIdentity } from './row-identity.ts';

/**
 * Which row of a file is which performance. Explicit ids of ours come first; then the source's guid, and a guid that is
 * the UUID of a performance (our own `schedule.xml` come back). A row that names nobody is new; title and position
 * never identify anything. Give `known` in the order it was imported (`source_order`): repeated guids may need it.
 */
export function matchRows<R extends RowIdentity, K extends KnownIdentity>(rows: readonly R[], known: readonly K[]): Matching<R, K> {
  const byId = new Map(known.map((one) => [one.id, one]));
  const byNumber = new Map(known.map((one) => [one.number, one]));
  const matched: { row: R; known: K }[] = [];
  const refused: { row: R; reason: IdentityRefusal }[] = [];
  const taken = new Set<K>();
  const take = (row: R, one: K) => {
    taken.add(one);
    matched.push({ row, known: one });
  };

  const explicit = rows.filter(namesOurs);
  for (const row of explicit) {
    const found = explicitMatch(row, byId, byNumber);
    if (typeof found === 'string') refused.push({ row, reason: found });
    else if (taken.has(found)) refused.push({ row, reason: 'repeated_identity' });
    else take(row, found);
  }

  const others = rows.filter((row) => !namesOurs(row));
  for (const { row, known: one } of matchByGuid(others, known.filter((one) => !taken.has(one)))) take(row, one);

  const settled = new Set(matched.map(({ row }) => row));
  const fresh: R[] = [];
  for (const row of others.filter((other) => !settled.has(other))) {
    const own = row.guid === null ? undefined : byId.get(row.guid.toLowerCase());
    if (own && !taken.has(own)) take(row, own);
    else fresh.push(row);
  }
  return { matched, fresh, refused, absent: known.filter((one) => !taken.has(one)) };
}

function namesOurs(row: RowIdentity): boolean {
  return row.feriaId !== null || row.number !== null;
}

function explicitMatch<K extends KnownIdentity>(row: RowIdentity, byId: Map<string, K>, byNumber: Map<number, K>): K | IdentityRefusal {
  const ofId = row.feriaId === null ? undefined : byId.get(row.feriaId.toLowerCase());
  const ofNumber = row.number === null ? undefined : byNumber.get(row.number);
  if (row.feriaId !== null && !ofId) return 'unknown_id';
  if (row.number !== null && !ofNumber) return 'unknown_number';
  if (ofId && ofNumber && ofId !== ofNumber) return 'id_and_number_disagree';
  return (ofId ?? ofNumber)!;
}
