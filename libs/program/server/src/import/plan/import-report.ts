import { createHash } from 'node:crypto';
import { pickText, type LocalizedText } from '@feria/kernel';
import type { ImportReport } from '@feria/program-contract';
import type { ImportPlan, PlannedRow } from './plan-import.ts';
import type { PlanningContext } from './planning-context.ts';
import { changeReader } from './readable.ts';

/** The plan in words: a line for every row of the file. */
export function importReport(plan: ImportPlan, context: PlanningContext, file: { importId: string; fileName: string; applied: boolean }): ImportReport {
  const { sourceLanguage } = context.draft.edition;
  const shown = changeReader(context, plan);
  const titleOf = (text: LocalizedText | undefined) => pickText(text, sourceLanguage, sourceLanguage)?.text.slice(0, 200) ?? '';
  return {
    ...file,
    format: context.file.format,
    counts: countsOf(plan),
    rows: plan.rows.map(({ row, outcome, known, changes, reason, warnings }) => ({
      line: row.line, outcome, title: titleOf(row.fields.title) || titleOf(known?.event.title), reason, changes: changes.map(shown), warnings,
    })),
    missing: plan.missing.map(({ id, number, eventId }) => ({ performanceId: id, number, title: titleOf(context.draft.events.get(eventId)?.title) })),
    guard: { tripped: plan.guard.guarded, percent: Math.round(plan.guard.share * 1000) / 10 },
    columns: context.file.columns,
    warnings: context.file.warnings,
  };
}

function countsOf({ rows, missing, newPlaces }: ImportPlan): ImportReport['counts'] {
  const count = (outcome: PlannedRow['outcome']) => rows.filter((one) => one.outcome === outcome).length;
  return { created: count('created'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused'), missing: missing.length, newSpaces: newPlaces.size };
}

/** Equal exactly when two plans would write the same. */
export function planDigest({ rows, missing, newPlaces }: ImportPlan): string {
  const writes = rows.map(({ row, outcome, known, fields, changes }) => [row.line, outcome, known?.performance.id, fields, changes]);
  return createHash('sha256').update(JSON.stringify([writes, missing.map(({ id }) => id).sort(), [...newPlaces.keys()].sort()])).digest('base64url');
}
