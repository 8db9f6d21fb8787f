import { RULES, type Rule } from '../vocabulary/rule.ts';
import { SEVERITIES } from '../vocabulary/severity.ts';
import type { Conflict, ConflictReport } from './conflict.ts';
import { conflictContext, type ConflictContext } from './conflict-context.ts';
import type { ConflictInput } from './conflict-input.ts';
import type { DraftPerformance } from './draft-performance.ts';
import { availabilityConflicts } from './rules/availability.ts';
import { capacityConflicts } from './rules/capacity.ts';
import { doubleBookings } from './rules/double-booking.ts';
import { hoursConflicts } from './rules/hours.ts';
import { missingTexts } from './rules/missing-text.ts';
import { spaceOverlaps } from './rules/space-overlap.ts';
import { travelConflicts } from './rules/travel.ts';
import { isOn } from './severity-policy.ts';

const CHECKS: Readonly<Record<Rule, (context: ConflictContext) => Conflict[]>> = {
  space_overlap: spaceOverlaps,
  hours: hoursConflicts,
  double_booking: doubleBookings,
  availability: availabilityConflicts,
  capacity: capacityConflicts,
  missing_text: missingTexts,
  travel: travelConflicts,
};

/** Every conflict of the draft, the strictest first, then by time; waived ones apart. The order of the input does not matter. */
export function checkAll(input: ConflictInput): ConflictReport {
  const context = conflictContext(input);
  const conflicts = RULES.filter((rule) => isOn(rule, input.policy ?? [])).flatMap((rule) => CHECKS[rule](context)).sort(bySeverityAndTime);
  const waived = new Set(input.waivedKeys);
  return {
    open: conflicts.filter(({ key }) => !waived.has(key)),
    waived: conflicts.filter(({ key }) => waived.has(key)),
  };
}

/** The same as `checkAll`, but only what concerns one performance: for while it is being dragged or edited. */
export function checkAround(input: ConflictInput, performanceId: string): ConflictReport {
  const subject = input.performances.find(({ id }) => id === performanceId);
  if (!subject) return { open: [], waived: [] };
  const { open, waived } = checkAll({ ...input, performances: input.performances.filter(relatedTo(subject)) });
  const concerned = ({ performanceIds }: Conflict) => performanceIds.includes(performanceId);
  return { open: open.filter(concerned), waived: waived.filter(concerned) };
}

/** Whether these conflicts forbid to publish. Give it the open ones: a waived conflict forbids nothing. */
export function blocksRelease(conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ severity }) => severity !== 'warn');
}

/** Whether these conflicts forbid to save the edit that makes them. */
export function blocksEdit(conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ severity }) => severity === 'block_edit');
}

function bySeverityAndTime(a: Conflict, b: Conflict): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
    || (a.performances[0]?.start ?? 0) - (b.performances[0]?.start ?? 0)
    || (a.key < b.key ? -1 : 1);
}

/** Only who shares the space, a performer or the event can be in one conflict with it. */
function relatedTo(subject: DraftPerformance): (other: DraftPerformance) => boolean {
  const performers = new Set(subject.performers.map(({ id }) => id));
  return (other) => other.eventId === subject.eventId
    || (other.spaceId !== null && other.spaceId === subject.spaceId)
    || other.performers.some(({ id }) => performers.has(id));
}
