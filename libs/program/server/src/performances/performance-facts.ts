import { changedFields, type AuditFact } from '@feria/server';
import type { RowChange } from './save-performances.ts';

interface Change {
  id: string;
  before: object;
  after: object;
}

/** What the audit trail says of some rows: for one, the row; for many, each by its id. */
export function performancesChanged(editionId: string, changes: readonly RowChange[]): AuditFact {
  const [only, ...others] = changes;
  if (only && others.length === 0) {
    const { before, after } = changedFields(only.before ?? {}, only.after);
    const subject = { kind: 'performance', id: only.after.id };
    return only.before ? { action: 'program.performance.changed', subject, before, after } : { action: 'program.performance.created', subject, after };
  }
  return { action: 'program.performances.changed', subject: { kind: 'edition', id: editionId }, ...fieldsById(changes.map(toChange)) };
}

export function toChange({ before, after }: RowChange): Change {
  return { id: after.id, before: before ?? {}, after };
}

/** The fields in which each of many things changed, by their ids. */
export function fieldsById(changes: readonly Change[]): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const fields = changes.map(({ id, before, after }) => ({ id, ...changedFields(before, after) }));
  return {
    before: Object.fromEntries(fields.map(({ id, before }) => [id, before])),
    after: Object.fromEntries(fields.map(({ id, after }) => [id, after])),
  };
}
