import type { LocalizedText } from '@feria/kernel';
import type { ConflictView, DraftView, PerformanceView } from '@feria/program-contract';
import { fold } from '@feria/ui/hooks/fold';
import type { VenueView } from '@feria/venues-contract';

export type DraftEvent = DraftView['events'][number];
type Localized = (text: LocalizedText | null | undefined) => string;

/** A space with the venue it is in, by names. */
export interface Place {
  spaceId: string;
  space: string;
  venueId: string;
  venue: string;
}

/** One performance as the list shows, searches and sorts it. */
export interface Row {
  id: string;
  performance: PerformanceView;
  event: DraftEvent;
  title: string;
  participants: { id: string; name: string; iso2: string }[];
  place: Place | undefined;
  /** Days of the programme it is on: one, or each of a continuous event; none while unscheduled. */
  firstDay: string | undefined;
  lastDay: string | undefined;
  /** What it is ordered by: wall clock; unscheduled ones come last. */
  sortStart: string;
  conflicts: ConflictView[];
  searchText: string;
}

export function placesOf(venues: readonly VenueView[], localized: Localized): Map<string, Place> {
  return new Map(venues.flatMap((venue) => venue.spaces.map((space) => [space.id, { spaceId: space.id, space: space.name, venueId: venue.id, venue: localized(venue.name) }] as const)));
}

const folded = new WeakMap<DraftEvent, string>();

/** All texts of an event, in every language, as searches compare them. Kept while the event stays the same object. */
function wordsOf(event: DraftEvent): string {
  let words = folded.get(event);
  if (words === undefined) {
    words = fold([...Object.values(event.title), event.type, event.number, ...event.participants.flatMap(({ name }) => Object.values(name)), ...event.performers.map(({ name }) => name)].join(' '));
    folded.set(event, words);
  }
  return words;
}

/** One row per performance, with open conflicts only. */
export function buildRows(draft: DraftView, places: ReadonlyMap<string, Place>, localized: Localized): Row[] {
  const events = new Map(draft.events.map((event) => [event.id, event]));
  const conflicts = new Map<string, ConflictView[]>();
  for (const conflict of draft.conflicts) {
    if (conflict.waived || conflict.severity === 'off') continue;
    for (const id of conflict.performanceIds) conflicts.set(id, [...(conflicts.get(id) ?? []), conflict]);
  }
  return draft.performances.flatMap((performance) => {
    const event = events.get(performance.eventId);
    return event ? [rowOf(performance, event, places, localized, conflicts.get(performance.id) ?? [])] : [];
  });
}

function rowOf(performance: PerformanceView, event: DraftEvent, places: ReadonlyMap<string, Place>, localized: Localized, conflicts: ConflictView[]): Row {
  const place = performance.spaceId ? places.get(performance.spaceId) : undefined;
  const { continuous } = event;
  return {
    id: performance.id, performance, event, place, conflicts,
    title: localized(event.title) || `#${event.number}`,
    participants: event.participants.map(({ id, name, iso2 }) => ({ id, name: localized(name), iso2: iso2?.toLowerCase() ?? '' })),
    firstDay: continuous?.fromDate ?? performance.eventDay ?? undefined,
    lastDay: continuous?.toDate ?? performance.eventDay ?? undefined,
    sortStart: performance.start ?? (continuous ? `${continuous.fromDate}T${continuous.dailyFrom}` : '9999'),
    searchText: `${wordsOf(event)} ${performance.number} ${place ? fold(`${place.space} ${place.venue}`) : ''}`,
  };
}
