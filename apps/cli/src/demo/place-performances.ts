import { minuteOf, timeOf, weekday } from './calendar.ts';
import type { DemoPerformer, DemoSpace, DemoVenue } from './demo-edition.ts';
import { dailyQuotas, EDITION_DAYS } from './edition-days.ts';
import type { EventDraft } from './event-draft.ts';
import { Occupancy } from './occupancy.ts';
import type { Random } from './random.ts';

export interface Placed {
  draft: EventDraft;
  day: string;
  /** Minutes after midnight of the event day; an act may run past 24:00. */
  start: number;
  space: DemoSpace;
}

interface Seat {
  space: DemoSpace;
  venue: DemoVenue;
}

/** A walk with a crowd in between: what performers need from one stage to another. */
const WALK_MIN = 30;
const GRID_MIN = 15;

/**
 * Greedy and deterministic: what has a fixed hour first, then the hardest to seat; each performance goes to the day that lags most
 * behind its quota and to the space that fits best. No space and no performer is ever taken twice.
 */
export function placePerformances(occurrences: EventDraft[], venues: DemoVenue[], performers: Map<string, DemoPerformer>, random: Random): Placed[] {
  const seats = venues.flatMap((venue) => venue.spaces.map((space): Seat => ({ space, venue })));
  const left = dailyQuotas(occurrences.length);
  const occupancy = new Occupancy();
  const placed: Placed[] = [];
  const daysOf = new Map<EventDraft, Set<string>>();

  const settle = (draft: EventDraft, day: string, start: number, { space }: Seat): void => {
    const end = start + draft.minutes + draft.teardownMin;
    occupancy.take(space.key, day, { from: start - draft.setupMin, to: end + space.minChangeoverMin, mould: draft.mould });
    for (const { key } of draft.performers) occupancy.take(key, day, { from: start - draft.setupMin - WALK_MIN, to: end, mould: draft.mould });
    left.set(day, (left.get(day) ?? 0) - 1);
    daysOf.set(draft, (daysOf.get(draft) ?? new Set()).add(day));
    placed.push({ draft, day, start, space });
  };

  const startsIn = (draft: EventDraft, day: string, { space, venue }: Seat, [open, close]: [string, string], sameMould: boolean): number[] => {
    const first = Math.max(minuteOf(venue.openTime), minuteOf(open));
    const last = Math.min(minuteOf(venue.closeTime), minuteOf(close)) - draft.minutes;
    const starts: number[] = [];
    for (let start = first; start <= last; start += GRID_MIN) {
      const from = start - draft.setupMin;
      const end = start + draft.minutes + draft.teardownMin;
      const free = occupancy.isFree(space.key, day, from, end + space.minChangeoverMin)
        && draft.performers.every(({ key }) => occupancy.isFree(key, day, from - WALK_MIN, end))
        && (sameMould || !occupancy.hasNeighbour(space.key, day, start, draft.mould));
      if (free) starts.push(start);
    }
    return starts;
  };

  /** Lower is better: a hall of the right size or made for it, the two main squares first, and not the same one all day. */
  const cost = (draft: EventDraft, day: string, { space, venue }: Seat): number =>
    Math.log(space.capacity / draft.event.expectedAudience) * 0.4
    + occupancy.load(space.key, day) * 0.35
    - (venue.role === 'MAIN' ? 0.8 : 0)
    - (space.uses.length === 1 ? 0.6 : 0)
    + random.next() * 0.8;

  const seatOn = (draft: EventDraft, day: string, window: [string, string], sameMould = false): boolean => {
    const fitting = seats.filter(({ space, venue }) => suits(draft, space) && !venue.closedWeekdays.includes(weekday(day)));
    const ranked = fitting.map((seat) => ({ seat, cost: cost(draft, day, seat) })).sort((a, b) => a.cost - b.cost);
    for (const { seat } of ranked) {
      const starts = startsIn(draft, day, seat, window, sameMould);
      if (starts.length === 0) continue;
      // People come on the hour and the half hour; a quarter only where nothing else is left.
      const round = starts.filter((start) => start % 30 === 0);
      settle(draft, day, random.pick(round.length > 0 ? round : starts), seat);
      return true;
    }
    return false;
  };

  const daysFor = (draft: EventDraft): string[] => {
    const used = daysOf.get(draft);
    const visits = draft.performers.flatMap(({ key }) => performers.get(key)?.availableDays ?? []);
    const open = EDITION_DAYS.filter((day) => !used?.has(day) && visits.every(({ from, to }) => from <= day && day <= to));
    const ranked = open.map((day) => ({ day, rank: (left.get(day) ?? 0) + random.next() * 6 }));
    return ranked.sort((a, b) => b.rank - a.rank).map(({ day }) => day);
  };

  for (const draft of inOrderOfDifficulty(occurrences, performers, random)) {
    if (draft.fixed) {
      const seat = seats.find(({ space }) => space.key === draft.fixed?.spaceKey);
      if (!seat) throw new Error(`No space ${draft.fixed.spaceKey}`);
      settle(draft, draft.fixed.date, minuteOf(draft.fixed.start), seat);
      continue;
    }
    const days = daysFor(draft);
    const done = days.some((day) => seatOn(draft, day, draft.window))
      || days.some((day) => seatOn(draft, day, ['11:00', '20:00']))
      || days.some((day) => seatOn(draft, day, ['11:00', '20:00'], true));
    if (!done) throw new Error(`No place left for "${draft.event.title.es}"`);
  }
  return placed;
}

function suits(draft: EventDraft, space: DemoSpace): boolean {
  return space.kind !== 'GALLERY_WALL'
    && space.uses.includes(draft.event.discipline)
    && space.capacity >= draft.event.expectedAudience
    && space.soundClass >= draft.event.soundClass;
}

function inOrderOfDifficulty(drafts: EventDraft[], performers: Map<string, DemoPerformer>, random: Random): EventDraft[] {
  const ease = (draft: EventDraft): number => {
    if (draft.fixed) return 0;
    if (draft.performers.some(({ key }) => performers.get(key)?.availableDays)) return 1;
    return draft.event.expectedAudience > 400 || draft.minutes > 90 ? 2 : 3;
  };
  return random.shuffle(drafts).sort((a, b) => ease(a) - ease(b));
}

/** The wall-clock start, on the event day. */
export function startOf(placed: Placed): string {
  return timeOf(placed.start);
}
