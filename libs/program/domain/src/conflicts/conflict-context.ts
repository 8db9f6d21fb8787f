import { groupBy } from '../collections/group-by.ts';
import type { Rule } from '../vocabulary/rule.ts';
import type { Severity } from '../vocabulary/severity.ts';
import type { NamedPerformance } from './conflict.ts';
import type { ConflictInput } from './conflict-input.ts';
import type { DraftPerformance, DraftPerformer } from './draft-performance.ts';
import type { SpaceFacts, VenueFacts } from './place-facts.ts';
import { severityPolicy } from './severity-policy.ts';
import { MINUTE, showOf, type Show } from './show-times.ts';

/** The input with its indexes: what every rule is given. */
export interface ConflictContext {
  readonly input: ConflictInput;
  readonly spaceOf: (performance: DraftPerformance) => SpaceFacts | undefined;
  readonly venueOf: (performance: DraftPerformance) => VenueFacts | undefined;
  readonly severityOf: (rule: Rule, performances: readonly DraftPerformance[]) => Severity;
  /** Every show of every performer, worked out once for the rules that ask. */
  readonly bookings: () => readonly Bookings[];
  /** The subject of a conflict: its performances in order of start, then number. */
  readonly subject: (performances: readonly DraftPerformance[]) => { performanceIds: string[]; performances: NamedPerformance[] };
}

export interface Bookings {
  readonly performer: DraftPerformer;
  readonly shows: readonly Show[];
}

export function conflictContext(input: ConflictInput): ConflictContext {
  const spaces = new Map(input.spaces.map((space) => [space.id, space]));
  const venues = new Map(input.venues.map((venue) => [venue.id, venue]));
  const policy = severityPolicy(input.policy ?? []);
  const spaceOf = (performance: DraftPerformance) => spaces.get(performance.spaceId ?? '');
  const venueOf = (performance: DraftPerformance) => venues.get(spaceOf(performance)?.venueId ?? '');
  const named = (performance: DraftPerformance): NamedPerformance => ({
    id: performance.id,
    number: performance.number,
    title: performance.title,
    start: performance.start,
    end: performance.start === null ? null : performance.start + performance.durationMin * MINUTE,
    space: spaceOf(performance)?.name ?? null,
    venue: venueOf(performance)?.name ?? null,
  });
  let bookings: readonly Bookings[] | undefined;
  return {
    input,
    bookings: () => (bookings ??= bookingsIn(input)),
    spaceOf,
    venueOf,
    severityOf: (rule, performances) => policy(rule, performances.map((performance) => venueOf(performance)?.id ?? null)),
    subject: (performances) => {
      const ordered = [...performances].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.number - b.number);
      return { performanceIds: ordered.map(({ id }) => id), performances: ordered.map(named) };
    },
  };
}

/** One performer listed twice on an event counts once. */
function bookingsIn(input: ConflictInput): Bookings[] {
  const booked = input.performances.flatMap((performance) => {
    const show = showOf(performance);
    if (!show) return [];
    const performers = new Map(performance.performers.map((performer) => [performer.id, performer]));
    return [...performers.values()].map((performer) => ({ performer, show }));
  });
  return [...groupBy(booked, ({ performer }) => performer.id).values()]
    .map((group) => ({ performer: group[0]!.performer, shows: group.map(({ show }) => show) }));
}

/** The part of a key that names performances, whatever their order. */
export function keyOfPerformances(performances: readonly { readonly id: string }[]): string {
  return performances.map(({ id }) => id).sort().join('+');
}
