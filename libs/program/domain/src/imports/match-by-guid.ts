import { groupBy } from '../collections/group-by.ts';
import type { KnownIdentity, RowIdentity } from './row-identity.ts';

/**
 * Pairs of rows and performances with one guid. Where a guid repeats, in the file or in the draft, those with the same
 * start and exactly the same room pair first, then the rest in order. What is left over on either side stays unpaired.
 */
export function matchByGuid<R extends RowIdentity, K extends KnownIdentity>(rows: readonly R[], known: readonly K[]): { row: R; known: K }[] {
  const knownByGuid = groupBy(known.filter(({ guid }) => guid !== null), ({ guid }) => guid);
  return [...groupBy(rows.filter(({ guid }) => guid !== null), ({ guid }) => guid)].flatMap(([guid, group]) => {
    const candidates = knownByGuid.get(guid) ?? [];
    const exact = pairInOrder(group, candidates, whenAndWhere);
    const rest = pairInOrder(without(group, exact.map(({ row }) => row)), without(candidates, exact.map((pair) => pair.known)), () => '');
    return [...exact, ...rest];
  });
}

/** Rooms match exactly: real files have rooms that differ only in case. */
function whenAndWhere({ start, room }: { start: number | null; room: string | null }): string {
  return JSON.stringify([start, room]);
}

function pairInOrder<R extends RowIdentity, K extends KnownIdentity>(
  rows: readonly R[], known: readonly K[], keyOf: (one: R | K) => string,
): { row: R; known: K }[] {
  const waiting = groupBy(known, keyOf);
  return rows.flatMap((row) => {
    const next = waiting.get(keyOf(row))?.shift();
    return next ? [{ row, known: next }] : [];
  });
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const gone = new Set(some);
  return all.filter((one) => !gone.has(one));
}
