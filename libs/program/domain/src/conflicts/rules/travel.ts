import type { Conflict } from '../conflict.ts';
import { keyOfPerformances, type ConflictContext } from '../conflict-context.ts';
import type { DraftPerformer } from '../draft-performance.ts';
import { MINUTE, type Show } from '../show-times.ts';
import { walkingTimes, type WalkingTime } from '../walking-time.ts';

/**
 * A performer has less time between two shows than the walk between their venues takes. Off by default.
 * Key: `travel:`, the performer and both ids.
 */
export function travelConflicts(context: ConflictContext): Conflict[] {
  const walkingTime = walkingTimes(context.input.walks ?? []);
  return context.bookings().flatMap(({ performer, shows }) => {
    const ordered = [...shows].sort((a, b) => a.start - b.start || a.end - b.end);
    return ordered.slice(1).flatMap((later, at) => conflictOf(context, walkingTime, performer, [ordered[at]!, later]));
  });
}

function conflictOf(context: ConflictContext, walkingTime: WalkingTime, performer: DraftPerformer, [earlier, later]: [Show, Show]): Conflict[] {
  const from = context.venueOf(earlier.performance);
  const to = context.venueOf(later.performance);
  const gapMin = Math.floor((later.start - earlier.end) / MINUTE);
  const walkMin = from && to && from !== to ? walkingTime(from, to) : null;
  const both = [earlier.performance, later.performance];
  const severity = context.severityOf('travel', both);
  if (severity === 'off' || walkMin === null || gapMin < 0 || gapMin >= walkMin) return [];
  return [{
    key: `travel:${performer.id}:${keyOfPerformances(both)}`,
    rule: 'travel',
    severity,
    ...context.subject(both),
    facts: { performerId: performer.id, performer: performer.name, gapMin, walkMin },
  }];
}
