import { isoWeekday } from '@feria/kernel';
import type { HoursReason } from './conflict.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { Interval } from './overlapping-pairs.ts';
import type { SpaceFacts, VenueFacts } from './place-facts.ts';
import type { ProgrammeClock } from './programme-clock.ts';

/** The hours that hold in a place, and whose they are (null: the edition's). */
export interface OpeningHours {
  readonly open: string;
  readonly openOf: string | null;
  readonly close: string;
  readonly closeOf: string | null;
  readonly closedWeekdays: readonly number[];
  readonly closedOf: string | null;
}

export interface HoursBreach {
  readonly reason: HoursReason;
  readonly day: string;
}

/** The space's hours, else the venue's, else the edition's, opening and closing each on its own; closed weekdays add up. */
export function openingHours(edition: EditionFacts, venue?: VenueFacts, space?: SpaceFacts): OpeningHours {
  const opens = [space, venue].find((place) => place?.openTime);
  const closes = [space, venue].find((place) => place?.closeTime);
  return {
    open: (opens?.openTime ?? edition.dailyOpen).slice(0, 5),
    openOf: opens?.name ?? null,
    close: (closes?.closeTime ?? edition.dailyClose).slice(0, 5),
    closeOf: closes?.name ?? null,
    closedWeekdays: [...edition.closedWeekdays, ...(venue?.closedWeekdays ?? [])],
    closedOf: venue?.closedWeekdays.length ? venue.name : null,
  };
}

/**
 * Why a show does not fit the hours, or null when it does; all on the edition's wall clock.
 * Up to the day boundary a night belongs to the day before: an act from 23:00 to 00:30 ends at "24:30" of its event day.
 * Hours that close at or before they open run past midnight (18:00–02:00); equal times mean never closed.
 * A place that really opens before the boundary (00:00–23:59) is also read by the calendar day.
 */
export function hoursBreach(edition: EditionFacts, clock: ProgrammeClock, hours: OpeningHours, show: Interval): HoursBreach | null {
  const { day, date } = clock.daysOf(show.start);
  const breach = breachOnDay(edition, clock, hours, show, day);
  if (breach === null || date === day) return breach;
  return breachOnDay(edition, clock, hours, show, date) && breach;
}

function breachOnDay(edition: EditionFacts, clock: ProgrammeClock, hours: OpeningHours, show: Interval, day: string): HoursBreach | null {
  if (day < edition.startsOn || day > edition.endsOn) return { reason: 'outside_dates', day };
  if (hours.closedWeekdays.length > 0 && hours.closedWeekdays.includes(isoWeekday(day))) return { reason: 'closed_day', day };
  if (hours.open === hours.close) return null;
  const open = clock.openOn(day, hours.open, hours.close);
  if (show.start < open.start) return { reason: 'before_open', day };
  return show.end > open.end ? { reason: 'after_close', day } : null;
}
