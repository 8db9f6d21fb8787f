import { isActive } from '../../vocabulary/performance-state.ts';
import type { Conflict } from '../conflict.ts';
import type { ConflictContext } from '../conflict-context.ts';

/**
 * More people expected than the space may hold (aforo); where the space has no figure, than its venue.
 * Continuous events are left out: their audience spreads over weeks. Key: `capacity:` and the id.
 */
export function capacityConflicts(context: ConflictContext): Conflict[] {
  return context.input.performances.flatMap((performance): Conflict[] => {
    const expected = performance.expectedAudience;
    if (expected === null || performance.continuous || !isActive(performance)) return [];
    const place = [context.spaceOf(performance), context.venueOf(performance)].find((candidate) => (candidate?.capacity ?? null) !== null);
    const severity = context.severityOf('capacity', [performance]);
    if (!place || place.capacity === null || expected <= place.capacity || severity === 'off') return [];
    return [{
      key: `capacity:${performance.id}`,
      rule: 'capacity',
      severity,
      ...context.subject([performance]),
      facts: { place: place.name, capacity: place.capacity, expected },
    }];
  });
}
