import type { ConflictView, DraftView, PerformanceEdit, PerformanceView } from '@feria/program-contract';

/** The row as it will look, shown while the server decides. The day of the programme waits for the answer. */
export function withEdit(performance: PerformanceView, edit: PerformanceEdit): PerformanceView {
  const set = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<PerformanceView>;
  return { ...performance, ...set };
}

/** The draft with some rows replaced; all other objects stay the same. */
export function withPerformances(draft: DraftView, changed: readonly PerformanceView[]): DraftView {
  const by = new Map(changed.map((one) => [one.id, one]));
  return { ...draft, performances: draft.performances.map((one) => by.get(one.id) ?? one) };
}

/** The draft after an edit: rows as the server gave them, and their conflicts exchanged for those that now hold. */
export function withOutcome(draft: DraftView, changed: readonly PerformanceView[], conflicts: readonly ConflictView[]): DraftView {
  const touched = new Set(changed.map(({ id }) => id));
  const fresh = new Set(conflicts.map(({ key }) => key));
  const kept = draft.conflicts.filter(({ key, performanceIds }) => !fresh.has(key) && !performanceIds.some((id) => touched.has(id)));
  return { ...withPerformances(draft, changed), conflicts: [...kept, ...conflicts] };
}
