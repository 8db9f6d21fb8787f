import type { Rule } from '../vocabulary/rule.ts';
import type { Severity } from '../vocabulary/severity.ts';
import type { DraftPerformance } from './draft-performance.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { SpaceFacts, VenueFacts } from './place-facts.ts';

/** A time in which a performer can play; epoch milliseconds, end excluded. */
export interface AvailabilityWindow {
  readonly performerId: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A deviation from the default severity, of the whole edition (`venueId` null) or of one venue. */
export interface PolicyOverride {
  readonly venueId: string | null;
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Measured walking time between two venues, valid in both directions. */
export interface Walk {
  readonly fromVenueId: string;
  readonly toVenueId: string;
  readonly minutes: number;
}

/** Everything a check looks at; the same on the server and in the console. */
export interface ConflictInput {
  readonly edition: EditionFacts;
  readonly venues: readonly VenueFacts[];
  readonly spaces: readonly SpaceFacts[];
  readonly performances: readonly DraftPerformance[];
  readonly availability?: readonly AvailabilityWindow[];
  readonly policy?: readonly PolicyOverride[];
  /** Keys of the conflicts that somebody waived with a reason. */
  readonly waivedKeys?: readonly string[];
  readonly walks?: readonly Walk[];
}
