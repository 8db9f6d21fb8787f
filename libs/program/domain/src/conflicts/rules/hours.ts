import { remembered } from '../../collections/remembered.ts';
import type { Conflict } from '../conflict.ts';
import type { ConflictContext } from '../conflict-context.ts';
import type { DraftPerformance } from '../draft-performance.ts';
import { hoursBreach, openingHours, type HoursBreach, type OpeningHours } from '../opening-hours.ts';
import { programmeClock } from '../programme-clock.ts';
import { showOf, type Show } from '../show-times.ts';

/**
 * A show outside the edition's dates, on a closed day, before opening or after closing. Setup and teardown may be outside.
 * At most one conflict per performance. Key: `hours:`, the reason and the id, so that a waiver of one reason does not cover another.
 */
export function hoursConflicts(context: ConflictContext): Conflict[] {
  const clock = programmeClock(context.input.edition);
  const hoursIn = remembered(({ spaceId }: DraftPerformance) => spaceId, (performance) =>
    openingHours(context.input.edition, context.venueOf(performance), context.spaceOf(performance)));
  return context.input.performances.flatMap((performance) => {
    const show = showOf(performance);
    if (!show) return [];
    const hours = hoursIn(performance);
    const breach = hoursBreach(context.input.edition, clock, hours, show);
    return breach ? conflictOf(context, show, hours, breach) : [];
  });
}

function conflictOf(context: ConflictContext, { performance }: Show, hours: OpeningHours, { reason, day }: HoursBreach): Conflict[] {
  const severity = context.severityOf('hours', [performance]);
  if (severity === 'off') return [];
  return [{
    key: `hours:${reason}:${performance.id}`,
    rule: 'hours',
    severity,
    ...context.subject([performance]),
    facts: { reason, day, ...LIMITS[reason](hours) },
  }];
}

const LIMITS = {
  outside_dates: () => ({ limit: null, place: null }),
  closed_day: ({ closedOf }: OpeningHours) => ({ limit: null, place: closedOf }),
  before_open: ({ open, openOf }: OpeningHours) => ({ limit: open, place: openOf }),
  after_close: ({ close, closeOf }: OpeningHours) => ({ limit: close, place: closeOf }),
};
