/** What each column means, by its header; `''` leaves it out. */
export type Mapping = Record<string, string>;

export function mappingOf(columns: readonly { header: string; field: string }[]): Mapping {
  return Object.fromEntries(columns.map(({ header, field }) => [header, field]));
}

/** Fields that more than one column claims: a row cannot have two titles. */
export function repeatedFields(mapping: Mapping): string[] {
  const fields = Object.values(mapping).filter((field) => field !== '');
  return [...new Set(fields.filter((field, at) => fields.indexOf(field) !== at))];
}

export function sameMapping(a: Mapping, b: Mapping): boolean {
  return Object.keys({ ...a, ...b }).every((header) => a[header] === b[header]);
}
