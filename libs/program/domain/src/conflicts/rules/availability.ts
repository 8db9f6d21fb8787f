import { groupBy } from '../../collections/group-by.ts';
import type { Conflict } from '../conflict.ts';
import type { ConflictContext } from '../conflict-context.ts';
import type { AvailabilityWindow } from '../conflict-input.ts';
import type { Interval } from '../overlapping-pairs.ts';

/**
 * A performer plays outside the windows it gave (flight, visa, another booking). Who gave none is always free.
 * Key: `availability:`, the performer and the performance.
 */
export function availabilityConflicts(context: ConflictContext): Conflict[] {
  const windows = groupBy(context.input.availability ?? [], ({ performerId }) => performerId);
  return context.bookings().flatMap(({ performer, shows }) => {
    const performerId = performer.id;
    const free = mergedWindows(windows.get(performerId) ?? []);
    if (free.length === 0) return [];
    return shows.filter((show) => !free.some((window) => window.start <= show.start && show.end <= window.end))
      .flatMap(({ performance }): Conflict[] => {
        const severity = context.severityOf('availability', [performance]);
        if (severity === 'off') return [];
        return [{
          key: `availability:${performerId}:${performance.id}`,
          rule: 'availability',
          severity,
          ...context.subject([performance]),
          facts: { performerId, performer: performer.name },
        }];
      });
  });
}

/** Windows that touch or overlap are one: a show may span them. */
function mergedWindows(windows: readonly AvailabilityWindow[]): Interval[] {
  const merged: { start: number; end: number }[] = [];
  for (const { startsAt, endsAt } of [...windows].sort((a, b) => a.startsAt - b.startsAt)) {
    const last = merged.at(-1);
    if (last && startsAt <= last.end) last.end = Math.max(last.end, endsAt);
    else merged.push({ start: startsAt, end: endsAt });
  }
  return merged;
}
