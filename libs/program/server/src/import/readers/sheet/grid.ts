/** A cell as a spreadsheet keeps it. A formula is its last result, never run. */
export type Cell = string | number | boolean | Date | null;

/** The first sheet of a file, row by row; row 1 of the file is the first. */
export interface Grid {
  rows: Cell[][];
  warnings: string[];
}
