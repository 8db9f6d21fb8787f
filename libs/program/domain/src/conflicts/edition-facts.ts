import type { Language } from '@feria/kernel';

/** What the rules need of the edition. Dates `YYYY-MM-DD`, times `HH:MM` (or `HH:MM:SS`) on its wall clock. */
export interface EditionFacts {
  /** IANA zone. */
  readonly zone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dailyOpen: string;
  readonly dailyClose: string;
  /** ISO weekdays, 1 = Monday … 7 = Sunday. */
  readonly closedWeekdays: readonly number[];
  /** Up to this time a night still belongs to the day before (04:00). */
  readonly dayBoundary: string;
  readonly sourceLanguage: Language;
}
