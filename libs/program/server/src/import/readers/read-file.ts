import type { ImportFile } from '@feria/program-contract';
import { MAX_FILE_BYTES, tooLarge, unreadable } from './file-limits.ts';
import { readCsv } from './sheet/read-csv.ts';
import { readSheet } from './sheet/read-sheet.ts';
import { readXlsx } from './sheet/read-xlsx.ts';
import type { ParsedFile, ReadingContext } from './source-row.ts';
import { readScheduleXml } from './xml/read-schedule-xml.ts';

const ENDINGS = { xml: ['xml'], zip: ['xlsx'], text: ['csv', 'txt', 'tsv'] };

/** Reads a file by what it is; a name that says something else is refused. */
export async function readFile({ fileName, bytes, mapping }: ImportFile, context: ReadingContext): Promise<ParsedFile> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  if (bytes.length === 0) throw unreadable('El archivo está vacío');
  const kind = kindOf(bytes);
  const ending = /\.([^.]{1,10})$/.exec(fileName)?.[1]?.toLowerCase();
  if (ending && Object.values(ENDINGS).flat().includes(ending) && !ENDINGS[kind].includes(ending)) {
    throw unreadable(`El archivo se llama .${ending}, pero su contenido es otro`);
  }
  if (kind === 'xml') return readScheduleXml(bytes, context);
  if (kind === 'zip') return readSheet(await readXlsx(bytes), 'xlsx', context, mapping);
  return readSheet(await readCsv(bytes), 'csv', context, mapping);
}

function kindOf(bytes: Buffer): keyof typeof ENDINGS {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'zip';
  if (bytes.readUInt8(0) === 0xd0 && bytes[1] === 0xcf) throw unreadable('Es un archivo de Excel antiguo (.xls): guárdelo como .xlsx');
  const head = bytes.toString('latin1', 0, 200).replace(/^\xef\xbb\xbf/, '').replace(/\u0000/g, '').replace(/^(\xff\xfe|\xfe\xff)/, '').trimStart();
  return head.startsWith('<') ? 'xml' : 'text';
}
