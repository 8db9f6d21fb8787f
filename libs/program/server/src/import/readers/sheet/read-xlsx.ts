import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Problem } from '@feria/kernel';
import { MAX_FILE_BYTES, MAX_ROWS, tooLarge, tooManyRows, unreadable } from '../file-limits.ts';
import type { Cell, Grid } from './grid.ts';
import { guardZip } from './zip-directory.ts';

const MAX_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Runs in a thread of its own, so that a file can neither stop the process nor fill its memory. */
const IN_THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData.reader)
    .then(({ readSheet }) => readSheet(workerData.bytes, 1, { trim: false }))
    .then((rows) => parentPort.postMessage(rows.length > workerData.most ? { tooMany: true } : { rows }), (error) => parentPort.postMessage({ failed: String(error && error.message) }));
`;

type Answer = { rows: Cell[][] } | { tooMany: true } | { failed: string };

/** Reads the first sheet of an XLSX file. Formulas are not run: what counts is the value they were saved with. */
export async function readXlsx(bytes: Buffer): Promise<Grid> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  guardZip(bytes);
  const answer = await inThread(bytes);
  if ('tooMany' in answer) throw tooManyRows();
  if ('failed' in answer) throw unreadable('El archivo XLSX está dañado o no es de Excel');
  return { rows: answer.rows, warnings: [] };
}

function inThread(bytes: Buffer): Promise<Answer> {
  const copy = Uint8Array.from(bytes).buffer;
  const worker = new Worker(IN_THREAD, { eval: true, resourceLimits: MEMORY, workerData: { bytes: copy, reader: readerUrl(), most: MAX_ROWS + 10 }, transferList: [copy] });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(unreadable('El archivo XLSX tardó demasiado en leerse')), MAX_MS);
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', () => reject(unreadable('El archivo XLSX necesita demasiada memoria para leerse')));
    worker.once('exit', (code) => reject(code === 0 ? new Problem('program/unreadable-file', 422, 'El archivo XLSX no se pudo leer') : unreadable('El archivo XLSX no se pudo leer')));
    timer.unref();
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}

/** A thread made of text cannot say from where it imports: the address is found from the process's own entry point. */
function readerUrl(): string {
  const entries = [process.argv[1], join(process.cwd(), 'main.js')].filter((entry) => entry !== undefined);
  return pathToFileURL(resolved('read-excel-file/universal', entries)).href;
}

function resolved(name: string, [entry, ...others]: string[]): string {
  try {
    return createRequire(entry!).resolve(name);
  } catch (error) {
    if (others.length === 0) throw error;
    return resolved(name, others);
  }
}
