import type { Draft } from '../../draft/draft.ts';
import { isPerformanceField } from './described.ts';
import type { PlannedRow } from './plan-import.ts';

/** Says of a row that changes the texts or people of its event how many performances outside the file that concerns. */
export function warnOfOthers(rows: readonly PlannedRow[], { performances }: Draft): PlannedRow[] {
  const inFile = new Set(rows.map(({ known }) => known?.performance.id));
  const others = new Map<string, number>();
  for (const { id, eventId } of performances) if (!inFile.has(id)) others.set(eventId, (others.get(eventId) ?? 0) + 1);
  return rows.map((one) => {
    const count = one.known && one.changes.some(({ field }) => !isPerformanceField(field)) ? others.get(one.known.event.id) ?? 0 : 0;
    if (count === 0) return one;
    return { ...one, warnings: [...one.warnings, count === 1 ? 'Cambia también otra función del mismo evento' : `Cambia también otras ${count} funciones del mismo evento`] };
  });
}
