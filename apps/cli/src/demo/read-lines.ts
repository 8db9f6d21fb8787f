/** Rows of a data file: one a line, fields between vertical bars, empty lines left out. */
export function readRows(text: string, fields: number): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const row = line.split('|').map((field) => field.trim());
    if (row.length < fields) throw new Error(`Expected ${fields} fields: ${line}`);
    return row;
  });
}

/** A field that the reader has already counted. */
export function field(row: string[], index: number): string {
  return row[index] ?? '';
}
