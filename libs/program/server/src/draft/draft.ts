import type { EditionFactsView } from '@feria/editions-contract';
import { eventDay } from '@feria/kernel';
import { isExclusive, severityPolicy, type AvailabilityWindow, type PicturedParticipant, type PicturedPerformer, type PolicyOverride } from '@feria/program-domain';
import type { EventRow, PerformanceRow } from './draft-rows.ts';
import type { Place, Places } from './places.ts';

/** The draft of an edition, or a neighbourhood of it, in memory with all that its rules and pictures look at. */
export interface Draft {
  readonly edition: EditionFactsView;
  readonly places: Places;
  readonly performances: readonly PerformanceRow[];
  readonly events: ReadonlyMap<string, EventRow>;
  readonly performers: ReadonlyMap<string, PicturedPerformer>;
  readonly participants: ReadonlyMap<string, PicturedParticipant>;
  readonly availability: readonly AvailabilityWindow[];
  readonly policy: readonly PolicyOverride[];
  /** Reason of each waiver by the key of its conflict. */
  readonly waivers: ReadonlyMap<string, string>;
}

/** Where a performance is; a continuous event may have the place for it. */
export function placeOf(draft: Draft, row: PerformanceRow): Place | null {
  const event = draft.events.get(row.eventId);
  const spaceId = row.spaceId ?? (event?.continuous ? event.spaceId : null);
  return draft.places.bySpace.get(spaceId ?? '') ?? null;
}

/** The day of the programme it belongs to; null while it has no time. */
export function dayOf({ edition }: Draft, { startsAt }: Pick<PerformanceRow, 'startsAt'>): string | null {
  return startsAt && eventDay(edition.zone, edition.dayBoundary, startsAt);
}

/** The row with the columns that are copied from its space and from the policy. */
export function withCopies(draft: Draft, row: PerformanceRow): PerformanceRow {
  const place = draft.places.bySpace.get(row.spaceId ?? '');
  const severity = place ? severityPolicy(draft.policy)('space_overlap', [place.venue.id]) : 'off';
  const continuous = draft.events.get(row.eventId)?.continuous ?? false;
  return { ...row, changeoverMin: place?.minChangeoverMin ?? 0, exclusive: isExclusive({ continuous, durationMin: row.durationMin }, severity) };
}

/** The draft as it would be with these rows; new ones are added. */
export function withPerformances(draft: Draft, rows: readonly PerformanceRow[]): Draft {
  const changed = new Map(rows.map((row) => [row.id, row]));
  const kept = draft.performances.map((row) => changed.get(row.id) ?? row);
  const known = new Set(draft.performances.map(({ id }) => id));
  return { ...draft, performances: [...kept, ...rows.filter(({ id }) => !known.has(id))] };
}

/** The draft as it would be with this event. */
export function withEvent(draft: Draft, event: EventRow): Draft {
  return { ...draft, events: new Map(draft.events).set(event.id, event) };
}
