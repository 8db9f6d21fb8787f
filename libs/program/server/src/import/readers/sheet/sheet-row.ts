import { createHash } from 'node:crypto';
import type { Language, LocalizedText } from '@feria/kernel';
import { cleanLine, cleanText } from '../clean-text.ts';
import { MAX_TEXT, MAX_TITLE } from '../file-limits.ts';
import type { ReadingContext, RowFields, SourceRow } from '../source-row.ts';
import { isDateCell, type Cell } from './grid.ts';
import { fieldWord, type ImportField } from './headers.ts';
import { plainCell } from './neutral-text.ts';
import { readChoices } from './sheet-choices.ts';
import { readTimes } from './sheet-times.ts';

/** The cells of one row by field; a field that no column carries is absent. */
export type RowCells = Partial<Record<ImportField, Cell>>;

const LANGUAGES: readonly Language[] = ['es', 'en', 'fr'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One row of a sheet in the common shape. Everything that is wrong with it is said at once. */
export function sheetRow(line: number, cells: RowCells, context: ReadingContext): SourceRow {
  const problems: string[] = [];
  const warnings: string[] = [];
  const text = (field: ImportField) => plainText(cells[field]);
  const long = (Object.keys(cells) as ImportField[]).find((field) => text(field).length > MAX_TEXT);
  if (long) problems.push(`La celda de «${fieldWord(long)}» pasa de ${MAX_TEXT} caracteres`);
  const identity = identityOf(text('feria_id'), problems);
  const fields: RowFields = long ? {} : {
    ...localized('title', cells, cleanLine),
    ...localized('summary', cells, (value) => value),
    ...readChoices(cells, text, problems, warnings),
    ...readTimes(cells, context, problems),
    ...('reason' in cells && { reason: text('reason') || null }),
  };
  if (!identity.feriaId && identity.number === null && !Object.values(fields.title ?? {}).some(Boolean)) problems.push('Falta el título');
  if (fields.title && 'feria_id' in cells && !Object.values(fields.title).some(Boolean) && !problems.includes('Falta el título')) problems.push('El título está vacío');
  if (Object.values(fields.title ?? {}).some((title) => title.length > MAX_TITLE)) problems.push(`El título pasa de ${MAX_TITLE} caracteres`);
  const guid = text('guid') ? text('guid').slice(0, 200) : `row:${contentHash(cells)}`;
  return {
    line, guid, ...identity, fields, hints: [text('type'), text('discipline')].filter(Boolean), extra: {}, warnings, refusal: problems.length > 0 ? problems.join('. ') : null,
  };
}

export function plainText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return isDateCell(cell) ? cell.toISOString() : cleanText(plainCell(cleanText(String(cell))));
}

function identityOf(text: string, problems: string[]): Pick<SourceRow, 'feriaId' | 'number'> {
  if (text === '') return { feriaId: null, number: null };
  if (UUID.test(text)) return { feriaId: text.toLowerCase(), number: null };
  if (/^\d{1,9}(\.0+)?$/.test(text)) return { feriaId: null, number: Math.trunc(Number(text)) };
  problems.push(`El feria_id «${text.slice(0, 40)}» no es un número`);
  return { feriaId: null, number: null };
}

function localized(kind: 'title' | 'summary', cells: RowCells, clean: (value: string) => string): Partial<Record<'title' | 'summary', LocalizedText>> {
  const carried = LANGUAGES.filter((language) => `${kind}_${language}` in cells);
  if (carried.length === 0) return {};
  return { [kind]: Object.fromEntries(carried.map((language) => [language, clean(plainText(cells[`${kind}_${language}`]))])) };
}

/** A row without any id is known again as long as it says exactly the same. */
function contentHash(cells: RowCells): string {
  const content = Object.entries(cells).map(([field, cell]) => [field, plainText(cell ?? null)]).filter(([field, value]) => value && field !== 'feria_id');
  return createHash('sha256').update(JSON.stringify(content.sort())).digest('base64url').slice(0, 32);
}
