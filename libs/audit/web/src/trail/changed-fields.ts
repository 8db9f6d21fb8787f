export interface ChangedField {
  field: string;
  before: string;
  after: string;
}

const MOST = 90;
/** Bookkeeping that says nothing to a reader. */
const QUIET = new Set(['id', 'version', 'createdAt', 'updatedAt']);

export const NOTHING = '—';

/** Values as one short line; "—" for nothing. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/** The fields that differ between the `before` and `after` of a fact; empty when it carries neither. */
export function changedFields(detail: Record<string, unknown>): ChangedField[] {
  const [before, after] = [recordOf(detail.before), recordOf(detail.after)];
  if (!before && !after) return [];
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !QUIET.has(field) && JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after?.[field] ?? null))
    .map((field) => ({ field, before: shown(before?.[field]), after: shown(after?.[field]) }))
    .filter(({ before: was, after: is }) => was !== is);
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}
