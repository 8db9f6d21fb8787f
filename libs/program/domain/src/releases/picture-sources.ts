import type { LocalizedText } from '@feria/kernel';
import type { Discipline } from '../vocabulary/discipline.ts';
import type { AccessFeature, Admission, Audience } from '../vocabulary/event-facets.ts';
import type { PerformanceState } from '../vocabulary/performance-state.ts';
import type { PicturedParticipant, PicturedPerformer, PicturedSpace, PicturedVenue } from './revision-content.ts';

/** The event's row, as far as readers see it. Times may carry seconds; they are cut. */
export interface EventSource {
  readonly id: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  readonly type: string;
  readonly discipline: Discipline | null;
  readonly audience: Audience;
  readonly languages: readonly string[];
  readonly access: readonly AccessFeature[];
  readonly admission: Admission;
  readonly url: string | null;
  readonly continuous: boolean;
  readonly fromDate: string | null;
  readonly toDate: string | null;
  readonly dailyFrom: string | null;
  readonly dailyTo: string | null;
}

/** The performance's row; null languages or access mean the event's. */
export interface PerformanceSource {
  readonly id: string;
  readonly number: number;
  readonly startsAt: Date | null;
  readonly durationMin: number;
  readonly state: PerformanceState;
  readonly reason: string | null;
  readonly languages: readonly string[] | null;
  readonly access: readonly AccessFeature[] | null;
}

/** What one picture is made of. `place` is the performance's space, for a continuous event without one its event's. */
export interface PictureSources {
  readonly performance: PerformanceSource;
  readonly event: EventSource;
  /** In the order people are to read them. */
  readonly participants: readonly PicturedParticipant[];
  readonly performers: readonly PicturedPerformer[];
  readonly place: { readonly venue: PicturedVenue; readonly space: PicturedSpace } | null;
}
