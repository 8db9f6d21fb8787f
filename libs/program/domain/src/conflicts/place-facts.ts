/** What the rules need of a venue. Own hours win over the edition's; null means the edition's. */
export interface VenueFacts {
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
  readonly openTime: string | null;
  readonly closeTime: string | null;
  /** ISO weekdays, added to the edition's. */
  readonly closedWeekdays: readonly number[];
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** What the rules need of a space. Own hours win over the venue's. */
export interface SpaceFacts {
  readonly id: string;
  readonly venueId: string;
  readonly name: string;
  readonly capacity: number | null;
  readonly openTime: string | null;
  readonly closeTime: string | null;
}
