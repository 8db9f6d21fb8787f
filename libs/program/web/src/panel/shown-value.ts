/** A value of an event as a table shows it: lists with commas, texts by language, people by name. */
export function shownValue(value: unknown, names: ReadonlyMap<string, string> = new Map()): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((item) => shownValue(item, names)).join(', ');
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>;
    if (typeof record.name === 'string') return record.name;
    return Object.entries(record).map(([key, item]) => `${key}: ${shownValue(item, names)}`).join(' · ');
  }
  return names.get(String(value)) ?? String(value);
}
