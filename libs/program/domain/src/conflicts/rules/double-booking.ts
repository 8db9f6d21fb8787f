import type { Conflict } from '../conflict.ts';
import { keyOfPerformances, type ConflictContext } from '../conflict-context.ts';
import type { DraftPerformer } from '../draft-performance.ts';
import { overlappingPairs } from '../overlapping-pairs.ts';
import type { Show } from '../show-times.ts';

/**
 * A person or an ensemble in two places at once. Two shows in one space at one time are the space's conflict, not theirs.
 * Key: `double_booking:`, the performer and both ids.
 */
export function doubleBookings(context: ConflictContext): Conflict[] {
  return context.bookings().flatMap(({ performer, shows }) =>
    overlappingPairs(shows).filter(inTwoPlaces).flatMap((pair) => conflictOf(context, performer, pair)));
}

function inTwoPlaces([a, b]: [Show, Show]): boolean {
  return a.performance.spaceId === null || a.performance.spaceId !== b.performance.spaceId;
}

function conflictOf(context: ConflictContext, performer: DraftPerformer, pair: [Show, Show]): Conflict[] {
  const both = pair.map(({ performance }) => performance);
  const severity = context.severityOf('double_booking', both);
  if (severity === 'off') return [];
  return [{
    key: `double_booking:${performer.id}:${keyOfPerformances(both)}`,
    rule: 'double_booking',
    severity,
    ...context.subject(both),
    facts: { performerId: performer.id, performer: performer.name },
  }];
}
