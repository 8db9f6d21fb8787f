/** Above this share of what was known, removing the absent asks for the number to be typed. */
export const ABSENCE_LIMIT = 0.05;

/** Whether the absent may be removed, once somebody explicitly asked for it. */
export interface AbsenceVerdict {
  readonly allowed: boolean;
  readonly absent: number;
  /** Of what was known, 0–1. */
  readonly share: number;
  /** Whether the guard is up: then `typed` must equal `absent`. */
  readonly guarded: boolean;
}

/**
 * Absence is never a cancellation. Removing what a file no longer has is a separate choice, free up to 5 % of the known
 * performances; above, a file that is broken or filtered is likelier than 115 cancellations in nineteen minutes, so the
 * exact number has to be typed.
 */
export function absenceGuard({ absent, known, typed = null }: { absent: number; known: number; typed?: number | null }): AbsenceVerdict {
  const share = known === 0 ? 0 : absent / known;
  const guarded = share > ABSENCE_LIMIT;
  return { allowed: absent > 0 && (!guarded || typed === absent), absent, share, guarded };
}
