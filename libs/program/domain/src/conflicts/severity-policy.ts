import { groupBy } from '../collections/group-by.ts';
import type { Rule } from '../vocabulary/rule.ts';
import { strictest, type Severity } from '../vocabulary/severity.ts';
import type { PolicyOverride } from './conflict-input.ts';

/** What an edition starts with. `block_edit` is never a default: an edition chooses to be refused while drafting. */
export const DEFAULT_SEVERITIES: Readonly<Record<Rule, Severity>> = {
  space_overlap: 'block_release',
  hours: 'block_release',
  double_booking: 'block_release',
  availability: 'block_release',
  capacity: 'warn',
  missing_text: 'block_release',
  travel: 'off',
};

/**
 * What a venue made by an import starts with: a programme that was published elsewhere, overlaps and all,
 * must be publishable here without a single edit, so its venues warn and never block.
 */
export const IMPORTED_VENUE_SEVERITIES: Readonly<Partial<Record<Rule, Severity>>> = {
  space_overlap: 'warn',
  hours: 'warn',
  double_booking: 'warn',
  availability: 'warn',
  missing_text: 'warn',
};

export type SeverityPolicy = (rule: Rule, venueIds: readonly (string | null)[]) => Severity;

/**
 * The severity of a rule where these venues are concerned: of each, its own override, else the edition's, else the
 * default; of several, the strictest. A performance without venue follows the edition.
 */
export function severityPolicy(overrides: readonly PolicyOverride[]): SeverityPolicy {
  const chosen = new Map<Rule, Map<string | null, Severity>>();
  for (const [rule, group] of groupBy(overrides, (override) => override.rule)) chosen.set(rule, new Map(group.map(({ venueId, severity }) => [venueId, severity])));
  const ofVenue = (rule: Rule, venueId: string | null) => {
    const ofRule = chosen.get(rule);
    return ofRule?.get(venueId) ?? ofRule?.get(null) ?? DEFAULT_SEVERITIES[rule];
  };
  return (rule, venueIds) =>
    venueIds.length === 0 ? ofVenue(rule, null) : strictest(venueIds.map((venueId) => ofVenue(rule, venueId)));
}

/** Whether a rule can find anything at all under these overrides. */
export function isOn(rule: Rule, overrides: readonly PolicyOverride[]): boolean {
  const ofEdition = overrides.find((override) => override.rule === rule && override.venueId === null)?.severity;
  return (ofEdition ?? DEFAULT_SEVERITIES[rule]) !== 'off' || overrides.some((override) => override.rule === rule && override.severity !== 'off');
}
