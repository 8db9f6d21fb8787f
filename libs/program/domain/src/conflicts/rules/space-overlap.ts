import { groupBy } from '../../collections/group-by.ts';
import type { Conflict } from '../conflict.ts';
import { keyOfPerformances, type ConflictContext } from '../conflict-context.ts';
import { overlappingPairs } from '../overlapping-pairs.ts';
import { MINUTE, occupationOf, type Show } from '../show-times.ts';

/**
 * Two performances take the same space at the same time, setup, teardown and changeover included. One conflict per pair.
 * Key: `space_overlap:` and both ids.
 */
export function spaceOverlaps(context: ConflictContext): Conflict[] {
  const occupations = context.input.performances.map(occupationOf).filter((show) => show !== null);
  return [...groupBy(occupations, ({ performance }) => performance.spaceId).values()]
    .flatMap(overlappingPairs)
    .flatMap((pair) => conflictOf(context, pair));
}

function conflictOf(context: ConflictContext, [earlier, later]: [Show, Show]): Conflict[] {
  const both = [earlier.performance, later.performance];
  const severity = context.severityOf('space_overlap', both);
  if (severity === 'off') return [];
  return [{
    key: `space_overlap:${keyOfPerformances(both)}`,
    rule: 'space_overlap',
    severity,
    ...context.subject(both),
    facts: {
      space: context.spaceOf(earlier.performance)?.name ?? '',
      venue: context.venueOf(earlier.performance)?.name ?? null,
      overlapMin: Math.round((Math.min(earlier.end, later.end) - later.start) / MINUTE),
      shows: showsOverlap(earlier.performance, later.performance),
    },
  }];
}

function showsOverlap(...performances: { start: number | null; durationMin: number }[]): boolean {
  return overlappingPairs(performances.map(({ start, durationMin }) => ({ start: start ?? 0, end: (start ?? 0) + durationMin * MINUTE }))).length > 0;
}
