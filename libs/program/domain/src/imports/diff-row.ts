import { sameJson } from '../releases/canonical-json.ts';

/** One field that a row would change. */
export interface FieldChange<T, F extends keyof T = keyof T> {
  readonly field: F;
  readonly before: T[F];
  readonly after: T[F];
}

/**
 * What a row of a file would change, field by field, in the row's order. A field the file does not carry (undefined) is
 * left alone: a column that is not mapped never empties anything. Values are compared by content.
 */
export function diffRow<T extends object>(known: T, row: Partial<T>): FieldChange<T>[] {
  return (Object.keys(row) as (keyof T)[]).flatMap((field) => {
    const after = row[field];
    if (after === undefined || sameJson(known[field], after)) return [];
    return [{ field, before: known[field], after }];
  });
}
