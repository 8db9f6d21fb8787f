import type { LocalizedText } from '@feria/kernel';
import type { ActiveSeverity } from '../vocabulary/severity.ts';

/** A performance as a conflict names it. Instants are epoch milliseconds. */
export interface NamedPerformance {
  readonly id: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly start: number | null;
  readonly end: number | null;
  readonly space: string | null;
  readonly venue: string | null;
}

export type HoursReason = 'outside_dates' | 'closed_day' | 'before_open' | 'after_close';

/** What each rule has to say, beside the performances. */
export interface ConflictFactsByRule {
  /** `overlapMin`: minutes in which both need the space; `shows`: the shows themselves overlap, not only setup or changeover. */
  space_overlap: { readonly space: string; readonly venue: string | null; readonly overlapMin: number; readonly shows: boolean };
  /** `day`: the event day; `limit`: the opening or closing time missed; `place`: whose hours (null: the edition's). */
  hours: { readonly reason: HoursReason; readonly day: string; readonly limit: string | null; readonly place: string | null };
  double_booking: { readonly performerId: string; readonly performer: string };
  availability: { readonly performerId: string; readonly performer: string };
  capacity: { readonly place: string; readonly capacity: number; readonly expected: number };
  missing_text: { readonly missing: readonly ('title' | 'summary')[] };
  travel: { readonly performerId: string; readonly performer: string; readonly gapMin: number; readonly walkMin: number };
}

interface ConflictOf<R extends keyof ConflictFactsByRule> {
  /** Stable, independent of order; what a waiver refers to. */
  readonly key: string;
  readonly rule: R;
  readonly severity: ActiveSeverity;
  /** In order of start, then number. */
  readonly performanceIds: readonly string[];
  readonly performances: readonly NamedPerformance[];
  readonly facts: ConflictFactsByRule[R];
}

/** One conflict of one rule; discriminated by `rule`. */
export type Conflict = { [R in keyof ConflictFactsByRule]: ConflictOf<R> }[keyof ConflictFactsByRule];

/** A check's result: what stands, and what somebody waived (still shown, never blocking). */
export interface ConflictReport {
  readonly open: readonly Conflict[];
  readonly waived: readonly Conflict[];
}
