import { CODA_LINES } from './data/codas.ts';
import type { LocalizedText } from './demo-edition.ts';
import { field, readRows } from './read-lines.ts';

export type Coda = Required<LocalizedText>;

/** Closing sentences by kind of item. */
export function readCodas(): Map<string, Coda[]> {
  const sections = CODA_LINES.split(/^# /m).slice(1);
  return new Map(sections.map((section) => {
    const [kind = '', ...lines] = section.split('\n');
    const codas = readRows(lines.join('\n'), 3).map((row) => ({ es: field(row, 0), en: field(row, 1), fr: field(row, 2) }));
    return [kind.trim(), codas];
  }));
}
