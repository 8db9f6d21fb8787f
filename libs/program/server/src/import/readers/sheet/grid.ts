import { types } from 'node:util';

/** A cell as a spreadsheet keeps it. A formula is its last result, never run. */
export type Cell = string | number | boolean | Date | null;

/** The first sheet of a file, row by row; row 1 of the file is the first. */
export interface Grid {
  rows: Cell[][];
  warnings: string[];
}

/** Whether a cell holds a date; also one that another thread sent. */
export function isDateCell(cell: unknown): cell is Date {
  return types.isDate(cell) && !Number.isNaN(cell.getTime());
}
