import { groupBy } from '../collections/group-by.ts';
import { overlappingPairs, type Interval } from '../conflicts/overlapping-pairs.ts';
import { MINUTE } from '../conflicts/show-times.ts';
import type { ReleaseChange } from './diff-releases.ts';
import type { RevisionContent } from './revision-content.ts';

/** One side of a change, taking a space or a performer for a while. */
interface Claim extends Interval {
  readonly performanceId: string;
  readonly resource: string;
  readonly side: 'before' | 'after';
}

/**
 * Changes that only make sense together, as groups of performance ids: both halves of a swap, or a performance that
 * takes the space, time or performer another one gives up. Published alone, one of them would meet the other's old
 * place. Setup and changeover are not looked at: the check of the composed release has the last word.
 *
 * @param changes as `draftChanges` gives them
 */
export function pairSuggestions(changes: readonly ReleaseChange[]): string[][] {
  const claims = changes.flatMap(({ before, after }) => [...claimsOf(before, 'before'), ...claimsOf(after, 'after')]);
  const meetings = [...groupBy(claims, ({ resource }) => resource).values()].flatMap(overlappingPairs);
  const stillMeet = new Set(meetings.filter(([a, b]) => a.side === 'after' && b.side === 'after').map(keyOf));
  const groups = new Map<string, Set<string>>();
  for (const pair of meetings) {
    const [a, b] = pair;
    const givesWay = a.side !== b.side && !stillMeet.has(keyOf(pair));
    if (givesWay && a.performanceId !== b.performanceId) join(groups, a.performanceId, b.performanceId);
  }
  const position = new Map(changes.map(({ performanceId }, at) => [performanceId, at]));
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => position.get(a)! - position.get(b)!);
  return [...new Set(groups.values())]
    .map(inOrder)
    .sort(([a], [b]) => position.get(a!)! - position.get(b!)!);
}

function keyOf([a, b]: readonly [Claim, Claim]): string {
  return [a.resource, ...[a.performanceId, b.performanceId].sort()].join('|');
}

function claimsOf(content: RevisionContent | null, side: Claim['side']): Claim[] {
  if (!content?.start || content.state !== 'planned') return [];
  const { performanceId, space, performers } = content;
  const start = Date.parse(content.start);
  const end = start + content.durationMin * MINUTE;
  return [...(space ? [space] : []), ...performers].map(({ id }) => ({ performanceId, resource: id, side, start, end }));
}

function join(groups: Map<string, Set<string>>, a: string, b: string): void {
  const united = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
  for (const member of united) groups.set(member, united);
}
