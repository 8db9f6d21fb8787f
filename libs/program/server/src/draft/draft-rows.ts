import type { AvailabilityWindow, PicturedPerformer, PolicyOverride, Rule } from '@feria/program-domain';
import type { Event } from '../events/event.entity.ts';
import type { Performance } from '../performances/performance.entity.ts';

/** An event's row with the ids of who is in it, in order. */
export type EventRow = Event & { participantIds: string[]; performerIds: string[] };

/** A performance's row as the application writes it. */
export type PerformanceRow = Omit<Performance, 'occupied'>;

/** What the context's own tables hold of a draft, all of one instant. */
export interface DraftRows {
  performances: PerformanceRow[];
  events: EventRow[];
  performers: PicturedPerformer[];
  availability: AvailabilityWindow[];
  policy: PolicyOverride[];
  waivers: { key: string; rule: Rule; reason: string }[];
}

/** The part of a draft that some performances can be in conflict with. */
export interface Neighbourhood {
  performanceIds: readonly string[];
  /** Spaces and performers that they are about to get. */
  spaceIds?: readonly string[];
  performerIds?: readonly string[];
  /** Events that are to be there even without a performance. */
  eventIds?: readonly string[];
}
