import { endpoint } from '@feria/kernel';
import { z } from 'zod';
import { ImportProgramme } from './permissions.ts';

const E = '/api/v1/editions/:edition/imports';

export const IMPORT_FORMATS = ['schedule.xml', 'csv', 'xlsx'] as const;
/** Columns of a spreadsheet and what they mean; `''` leaves a column out. */
export const IMPORT_FIELDS = ['feria_id', 'guid', 'title_es', 'title_en', 'title_fr', 'summary_es', 'summary_en', 'summary_fr', 'date', 'start', 'end', 'duration', 'venue', 'space', 'type', 'discipline', 'language', 'participants', 'performers', 'audience', 'admission', 'state', 'reason'] as const;

export const ImportRow = z.object({
  /** Line of the file (XML) or row of the sheet, from 1. */
  line: z.int(), outcome: z.enum(['created', 'changed', 'unchanged', 'refused']), title: z.string(), reason: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })), warnings: z.array(z.string()),
});
export const ImportReport = z.object({
  importId: z.uuid(), fileName: z.string(), format: z.enum(IMPORT_FORMATS), applied: z.boolean(),
  counts: z.object({ created: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int(), missing: z.int(), newSpaces: z.int() }),
  rows: z.array(ImportRow),
  /** In the programme from the same source, but not in this file. Nothing happens to them unless asked. */
  missing: z.array(z.object({ performanceId: z.uuid(), number: z.int(), title: z.string() })),
  /** Removing that many needs the number typed. */
  guard: z.object({ tripped: z.boolean(), percent: z.number() }),
  /** Spreadsheets: columns found, and what each was taken for. */
  columns: z.array(z.object({ header: z.string(), field: z.string(), sample: z.string() })),
  warnings: z.array(z.string()),
});
export type ImportReport = z.infer<typeof ImportReport>;
export const ImportSummary = z.object({ id: z.uuid(), fileName: z.string(), format: z.string(), appliedAt: z.string(), appliedBy: z.string(), counts: ImportReport.shape.counts, undone: z.boolean(), undoable: z.boolean() });

/** multipart: one file, and the field `mapping` (JSON: header → field) for spreadsheets. Writes nothing but the waiting report. */
export const dryRunImport = endpoint({ id: 'program.imports.dry-run', summary: 'Read a file and say what importing it would do', method: 'POST', path: E, access: ImportProgramme, upload: true, response: ImportReport });
export const applyImport = endpoint({ id: 'program.imports.apply', summary: 'Do what the dry run said, in one transaction', method: 'POST', path: `${E}/:import/apply`, access: ImportProgramme, body: z.object({
  /** Cancel what is missing from the file. Above 5 % the number of performances must be typed. */
  cancelMissing: z.boolean().default(false), typedCount: z.int().nullable().default(null) }), response: ImportReport });
export const undoImport = endpoint({ id: 'program.imports.undo', summary: 'Undo the last import', method: 'POST', path: `${E}/:import/undo`, access: ImportProgramme, response: z.object({ restored: z.int(), removed: z.int() }) });
export const listImports = endpoint({ id: 'program.imports.list', summary: 'Imports, newest first', method: 'GET', path: E, access: ImportProgramme, response: z.array(ImportSummary) });
/** The draft as a spreadsheet with its ids, for editing and importing again. */
export const exportProgramme = endpoint({ id: 'program.exports.xlsx', summary: 'The draft as XLSX with its ids', method: 'GET', path: '/api/v1/editions/:edition/exports/programme.xlsx', access: ImportProgramme, response: z.unknown() });
