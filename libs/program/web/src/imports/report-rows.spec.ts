import type { ImportReport } from '@feria/program-contract';
import { firstView, rowsOf } from './report-rows.ts';

const row = (line: number, outcome: ImportReport['rows'][number]['outcome']) => ({ line, outcome, title: `t${line}`, reason: null, changes: [], warnings: [] });
const report = (over: Partial<ImportReport>): ImportReport => ({
  importId: '0', fileName: 'x.csv', format: 'csv', applied: false, counts: { created: 0, changed: 0, unchanged: 0, refused: 0, missing: 0, newSpaces: 0 }, rows: [], missing: [], guard: { tripped: false, percent: 0 }, columns: [], warnings: [], ...over,
});

describe('the rows of an import', () => {
  it('shows refusals first, because they need somebody', () => {
    expect(firstView(report({ counts: { created: 5, changed: 2, unchanged: 0, refused: 1, missing: 0, newSpaces: 0 } }))).toBe('refused');
    expect(firstView(report({ counts: { created: 5, changed: 0, unchanged: 9, refused: 0, missing: 3, newSpaces: 0 } }))).toBe('created');
  });

  it('keeps rows apart that stand on one line', () => {
    const rows = rowsOf(report({ rows: [row(7, 'created'), row(7, 'created'), row(8, 'refused')] }), 'created');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  it('lists what the file does not mention as what it is: missing, without a line', () => {
    expect(rowsOf(report({ missing: [{ performanceId: 'p', number: 12, title: 'Son' }] }), 'missing')).toMatchObject([{ line: null, number: 12, outcome: 'missing' }]);
  });
});
