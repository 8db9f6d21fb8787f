import { parse } from 'csv-parse/sync';
import { aContent, aPicture } from '../fixtures/picture.ts';
import { programCsv } from './program-csv.ts';

describe('program.csv', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j a text', (title) => {
    const rows: string[][] = parse(programCsv(aPicture([aContent(1, { title: { es: title }, reason: title })]), 'https://feria.example'), { bom: true });
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('begins with a byte order mark and gives wall-clock times', () => {
    const text = programCsv(aPicture([aContent(1)]), 'https://feria.example');
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text).toContain('2027-05-15,17:00,45');
  });
});
