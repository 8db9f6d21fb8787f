import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MAX_FILE_BYTES, MAX_ROWS, tooLarge, tooManyRows, unreadable } from '../file-limits.ts';
import { firstInvalidUtf8 } from '../xml/utf8.ts';
import type { Grid } from './grid.ts';

const MAX_COLUMNS = 200;
const MAX_RECORD = 4 * 1024 * 1024;
const CHUNK = 64 * 1024;

/** Reads comma, semicolon or tab separated text. What is not UTF-8 is taken for Windows-1252, as Excel writes it, and said. */
export async function readCsv(bytes: Buffer): Promise<Grid> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  const { text, warnings } = decoded(bytes);
  if (text.includes('\u0000')) throw unreadable('El archivo no es texto: no parece un CSV');
  const parser = Readable.from(piecesOf(text)).pipe(parse({
    delimiter: delimiterOf(text), bom: true, relax_column_count: true, relax_quotes: true, max_record_size: MAX_RECORD,
  }));
  const rows: string[][] = [];
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      if (rows.push(row.slice(0, MAX_COLUMNS)) > MAX_ROWS + 10) throw tooManyRows();
    }
  } catch (error) {
    throw error instanceof CsvError ? broken(error) : error;
  }
  return { rows, warnings };
}

function decoded(bytes: Buffer): { text: string; warnings: string[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), warnings: [] };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8').replace(/^\uFEFF/, ''), warnings: [] };
  const warning = `El archivo no está en UTF-8 (byte ${firstInvalidUtf8(bytes) + 1}): se leyó como Windows-1252. Revise los acentos antes de aplicar`;
  return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [warning] };
}

/** The separator that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').trimStart().split('\n', 1);
  const counted = [',', ';', '\t'].map((separator) => ({ separator, times: first.split(separator).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).separator;
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += CHUNK) yield text.slice(from, from + CHUNK);
}

function broken(error: CsvError): Error {
  const line = typeof error.lines === 'number' ? error.lines : null;
  const where = line === null ? '' : ` en la línea ${line}`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return unreadable(`El CSV abre unas comillas que no cierra${where}`, { line });
  if (error.code === 'CSV_MAX_RECORD_SIZE') return unreadable(`El CSV tiene una fila demasiado grande${where}`, { line });
  return unreadable(`El CSV está mal formado${where}`, { line });
}
