import type { LocalizedText } from '@feria/kernel';
import type { PerformerKind } from '../vocabulary/event-facets.ts';
import type { PerformanceState } from '../vocabulary/performance-state.ts';

export interface DraftPerformer {
  readonly id: string;
  readonly name: string;
  readonly kind: PerformerKind;
}

/** One performance of the draft with what the rules need of its event. Instants are epoch milliseconds. */
export interface DraftPerformance {
  readonly id: string;
  readonly number: number;
  readonly eventId: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  /** Null while unscheduled. The venue is the space's. */
  readonly spaceId: string | null;
  readonly start: number | null;
  readonly durationMin: number;
  readonly setupMin: number;
  readonly teardownMin: number;
  readonly changeoverMin: number;
  readonly state: PerformanceState;
  readonly performers: readonly DraftPerformer[];
  readonly expectedAudience: number | null;
  /** Exhibitions and the like: never exclusive, out of every time rule. */
  readonly continuous: boolean;
}
