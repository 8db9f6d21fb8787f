import type { Language } from '@feria/kernel';
import type { ConflictView } from '@feria/program-contract';
import { checkAll, describeConflict, type Conflict, type ConflictInput, type ConflictReport, type DraftPerformance } from '@feria/program-domain';
import type { PerformanceRow } from './draft-rows.ts';
import type { Draft } from './draft.ts';

/** The rows in the form that the rules take. */
export function draftPerformances(draft: Draft): DraftPerformance[] {
  return draft.performances.map((row) => draftPerformance(draft, row));
}

function draftPerformance(draft: Draft, row: PerformanceRow): DraftPerformance {
  const { title, summary, expectedAudience, continuous, performerIds } = draft.events.get(row.eventId)!;
  const { id, number, eventId, spaceId, durationMin, setupMin, teardownMin, changeoverMin, state } = row;
  return {
    id, number, eventId, spaceId, durationMin, setupMin, teardownMin, changeoverMin, state, title, summary, expectedAudience, continuous,
    start: row.startsAt?.getTime() ?? null,
    performers: performerIds.map((performerId) => draft.performers.get(performerId)!),
  };
}

/** All conflicts of the draft, or of other performances (a composed release) in its surroundings. */
export function checkDraft(draft: Draft, performances: readonly DraftPerformance[] = draftPerformances(draft)): ConflictReport {
  return checkAll(conflictInput(draft, performances));
}

/** What of a report concerns these performances. */
export function touching({ open, waived }: ConflictReport, ids: Iterable<string>): ConflictReport {
  const wanted = new Set(ids);
  const concerned = ({ performanceIds }: Conflict) => performanceIds.some((id) => wanted.has(id));
  return { open: open.filter(concerned), waived: waived.filter(concerned) };
}

/** Conflicts in words; the waived ones last, with their reasons. */
export function presentReport(draft: Draft, report: ConflictReport, language: Language): ConflictView[] {
  const present = (conflict: Conflict, waived: boolean): ConflictView => ({
    key: conflict.key, rule: conflict.rule, severity: conflict.severity, performanceIds: [...conflict.performanceIds],
    sentence: describeConflict(conflict, language, draft.edition), waived, waiverReason: waived ? draft.waivers.get(conflict.key) ?? null : null,
  });
  return [...report.open.map((conflict) => present(conflict, false)), ...report.waived.map((conflict) => present(conflict, true))];
}

function conflictInput({ edition, places, availability, policy, waivers }: Draft, performances: readonly DraftPerformance[]): ConflictInput {
  return { edition, venues: places.venues, spaces: places.spaces, performances, availability, policy, waivedKeys: [...waivers.keys()] };
}
