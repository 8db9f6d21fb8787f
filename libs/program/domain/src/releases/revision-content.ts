import type { LocalizedText } from '@feria/kernel';
import type { Discipline } from '../vocabulary/discipline.ts';
import type { AccessFeature, Admission, Audience, PerformerKind } from '../vocabulary/event-facets.ts';
import type { PerformanceState, PublicState } from '../vocabulary/performance-state.ts';

export interface PicturedParticipant {
  readonly id: string;
  readonly key: string;
  readonly name: LocalizedText;
  readonly iso2: string | null;
}

export interface PicturedPerformer {
  readonly id: string;
  readonly kind: PerformerKind;
  readonly name: string;
}

export interface PicturedVenue {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface PicturedSpace {
  readonly id: string;
  readonly name: string;
}

/** Opening of a continuous event: dates `YYYY-MM-DD` included, times `HH:MM` on the edition's wall clock. */
export interface ContinuousRange {
  readonly fromDate: string;
  readonly toDate: string;
  readonly dailyFrom: string | null;
  readonly dailyTo: string | null;
}

interface Picture<State extends PerformanceState> {
  readonly performanceId: string;
  readonly number: number;
  readonly eventId: string;
  readonly eventNumber: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  readonly type: string;
  readonly discipline: Discipline | null;
  readonly audience: Audience;
  /** Languages spoken in it, BCP 47. */
  readonly languages: readonly string[];
  readonly access: readonly AccessFeature[];
  readonly admission: Admission;
  readonly url: string | null;
  readonly participants: readonly PicturedParticipant[];
  readonly performers: readonly PicturedPerformer[];
  readonly venue: PicturedVenue | null;
  readonly space: PicturedSpace | null;
  /** ISO 8601 in UTC with milliseconds and `Z`; null for continuous events. */
  readonly start: string | null;
  readonly durationMin: number;
  readonly state: State;
  readonly reason: string | null;
  readonly continuous: ContinuousRange | null;
}

/** The immutable picture of one performance in a release: everything a reader sees. Its hash is over `canonicalJson`. */
export type RevisionContent = Picture<PublicState>;

/** The same picture of the draft, which may also be a hold or have no place or time yet. */
export type DraftPicture = Picture<PerformanceState>;

/** One line of a release. `sequence` is iCalendar's: see `nextSequence`. */
export interface ReleaseEntry {
  readonly performanceId: string;
  readonly sequence: number;
  readonly content: RevisionContent;
}
