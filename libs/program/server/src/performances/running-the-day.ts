import type { ChangeKind } from '@feria/program-contract';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { dayOf, type Draft } from '../draft/draft.ts';

/** What a venue's manager may publish: that something is late, stands still, does not happen, or goes on after all. */
export const DAY_KINDS: readonly ChangeKind[] = ['retimed', 'suspended', 'cancelled', 'reinstated'];

/** Whether a change only delays a show within its day, suspends it, cancels it, or lets it go on. */
export function runsTheDay(draft: Draft, before: PerformanceRow | null, after: PerformanceRow): boolean {
  if (!before || [before, after].some(({ state, startsAt }) => state === 'hold' || startsAt === null)) return false;
  const kept: (keyof PerformanceRow)[] = ['spaceId', 'eventId', 'durationMin', 'setupMin', 'teardownMin', 'access', 'languages'];
  return kept.every((column) => JSON.stringify(before[column]) === JSON.stringify(after[column]))
    && after.startsAt! >= before.startsAt! && dayOf(draft, before) === dayOf(draft, after);
}
