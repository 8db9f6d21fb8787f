import type { ImportReport } from '@feria/program-contract';

/** What can be looked at: the rows by what becomes of them, and what the file does not mention. */
export const VIEWS = ['created', 'changed', 'refused', 'missing', 'unchanged'] as const;
export type View = (typeof VIEWS)[number];

export interface ShownRow {
  key: string;
  /** Line of the file; null for what is not in it. */
  line: number | null;
  number: number | null;
  outcome: View;
  title: string;
  reason: string | null;
  changes: ImportReport['rows'][number]['changes'];
  warnings: string[];
}

export function rowsOf(report: ImportReport, view: View): ShownRow[] {
  if (view === 'missing') {
    return report.missing.map(({ performanceId, number, title }) => ({ key: performanceId, line: null, number, outcome: 'missing' as const, title, reason: null, changes: [], warnings: [] }));
  }
  return report.rows.filter(({ outcome }) => outcome === view).map((row, at) => ({ ...row, key: `${row.line} ${at}`, number: null }));
}

/** What to look at first: what is wrong, then what changes, then what is new. */
export function firstView({ counts }: ImportReport): View {
  return (['refused', 'changed', 'created', 'missing', 'unchanged'] as const).find((view) => counts[view] > 0) ?? 'created';
}
