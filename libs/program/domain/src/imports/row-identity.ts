/** How a row of a file says which performance it is. */
export interface RowIdentity {
  /** Where it stands in the file, for the report. */
  readonly line: number;
  /** The source's own id; real files repeat some. */
  readonly guid: string | null;
  /** Feria's UUID and number, as our own exports carry them. */
  readonly feriaId: string | null;
  readonly number: number | null;
  /** Epoch milliseconds, already on the edition's wall clock. */
  readonly start: number | null;
  readonly room: string | null;
}

/** What the draft knows of a performance that a row may be. */
export interface KnownIdentity {
  readonly id: string;
  readonly number: number;
  /** The guid it was imported under from this same source; null for any other origin. */
  readonly guid: string | null;
  readonly start: number | null;
  readonly room: string | null;
}

export type IdentityRefusal = 'unknown_id' | 'unknown_number' | 'id_and_number_disagree' | 'repeated_identity';

/** Every row is in exactly one of `matched`, `fresh` and `refused`; every known performance in `matched` or `absent`. */
export interface Matching<R extends RowIdentity, K extends KnownIdentity> {
  readonly matched: readonly { readonly row: R; readonly known: K }[];
  readonly fresh: readonly R[];
  readonly refused: readonly { readonly row: R; readonly reason: IdentityRefusal }[];
  /** Known, but not in the file: listed, and never a cancellation by itself. */
  readonly absent: readonly K[];
}
