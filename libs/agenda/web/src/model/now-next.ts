import { isoWeekday } from '@feria/kernel/wall-clock';
import type { Agenda, Continuous, Performance, Venue } from './agenda.ts';

export type Phase = 'before' | 'during' | 'after';

export interface VenueNow {
  venue: Venue;
  /** On at this moment (suspended ones too: the screen says so). */
  now: Performance[];
  /** What starts next today, at most two per venue. */
  next: Performance[];
}

export interface NowNext {
  phase: Phase;
  today: string;
  /** Venues with something on or to come today: main venues first, then those with something on, then by next start. */
  venues: VenueNow[];
  /** Exhibitions of today that have not closed yet. */
  open: Continuous[];
  /** The next day of the programme after today that has anything; null after the last. */
  nextDay: string | null;
}

const NEXT_PER_VENUE = 2;

function phaseOf(agenda: Agenda, today: string, now: number): Phase {
  const last = agenda.performances.reduce((latest, performance) => Math.max(latest, performance.end), 0);
  if (today < agenda.edition.startsOn && today < (agenda.days[0] ?? '9999')) return 'before';
  return today > agenda.edition.endsOn && now >= last ? 'after' : 'during';
}

/** What stays open on a day of the programme: in its range, not on a closed weekday of the fair, not cancelled. */
export function openOn(agenda: Agenda, day: string): Continuous[] {
  if (agenda.edition.closedWeekdays.includes(isoWeekday(day))) return [];
  return agenda.continuous.filter((open) => open.from <= day && day <= open.to && open.status !== 'cancelled');
}

function rank(entry: VenueNow): number {
  const waiting = entry.now.length > 0 ? 0 : (entry.next[0]?.start ?? Infinity);
  return (entry.venue.main ? 0 : 1e15) + waiting;
}

/** What is on and what comes next by venue, on the fair's clock, for the day of the programme that `now` belongs to. */
export function nowNext(agenda: Agenda, now: number): NowNext {
  const today = agenda.clock.eventDay(now);
  const wall = agenda.clock.wall(now);
  const byVenue = new Map<Venue, VenueNow>();
  for (const performance of agenda.performances) {
    if (performance.day !== today || !performance.space || performance.status === 'cancelled' || performance.end <= now) continue;
    const { venue } = performance.space;
    const entry = byVenue.get(venue) ?? { venue, now: [], next: [] };
    byVenue.set(venue, entry);
    if (performance.start <= now) entry.now.push(performance);
    else if (entry.next.length < NEXT_PER_VENUE) entry.next.push(performance);
  }
  return {
    phase: phaseOf(agenda, today, now),
    today,
    venues: [...byVenue.values()].sort((one, other) => rank(one) - rank(other)),
    open: wall.date === today ? openOn(agenda, today).filter((open) => open.closes > wall.time) : [],
    nextDay: agenda.days.find((day) => day > today) ?? null,
  };
}
