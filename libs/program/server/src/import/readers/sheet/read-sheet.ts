import { unreadable } from '../file-limits.ts';
import type { ParsedFile, ReadingContext, SourceRow } from '../source-row.ts';
import { findColumns } from './headers.ts';
import type { Cell, Grid } from './grid.ts';
import { sheetRow, type RowCells } from './sheet-row.ts';

/** All spreadsheets are one source, so that a file saved as CSV and as XLSX is the same file. */
const SHEET_SOURCE = 'sheet';

/** Turns a grid of cells into rows, by the columns found and the mapping given. */
export function readSheet({ rows, warnings }: Grid, format: 'csv' | 'xlsx', context: ReadingContext, mapping?: Readonly<Record<string, string>>): ParsedFile {
  const { headerRow, fieldAt, columns } = findColumns(rows, context.sourceLanguage, mapping);
  const read: SourceRow[] = [];
  rows.forEach((cells, index) => {
    if (index > headerRow && cells.some((cell) => cell !== null && String(cell).trim() !== '')) read.push(sheetRow(index + 1, byField(cells, fieldAt), context));
  });
  if (read.length === 0) throw unreadable('El archivo no trae ninguna fila con datos');
  const ours = read.some(({ number, feriaId }) => number !== null || feriaId !== null);
  const anonymous = !ours && !fieldAt.includes('guid');
  return {
    format, source: SHEET_SOURCE, scope: ours ? 'draft' : 'source', mainLanguageOnly: false, rows: read, columns,
    warnings: [...warnings, ...(anonymous ? ['El archivo no trae identificadores (feria_id o guid): una fila que cambie después contará como nueva'] : [])],
  };
}

function byField(cells: readonly Cell[], fieldAt: readonly (keyof RowCells | null)[]): RowCells {
  return Object.fromEntries(fieldAt.flatMap((field, column) => (field ? [[field, cells[column] ?? null]] : [])));
}
