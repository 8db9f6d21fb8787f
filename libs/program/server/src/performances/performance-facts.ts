import { changedFields, type AuditFact } from '@feria/server';
import type { RowChange } from './save-performances.ts';

/** What the audit trail says of some rows: for one, the row; for many, each by its id. */
export function performancesChanged(editionId: string, changes: readonly RowChange[]): AuditFact {
  const [only, ...others] = changes.map(({ before, after }) => ({ id: after.id, isNew: before === null, ...changedFields(before ?? {}, after) }));
  if (only && others.length === 0) {
    const { id, isNew, before, after } = only;
    return { action: isNew ? 'program.performance.created' : 'program.performance.changed', subject: { kind: 'performance', id }, ...(isNew ? {} : { before }), after };
  }
  const all = only ? [only, ...others] : [];
  return {
    action: 'program.performances.changed',
    subject: { kind: 'edition', id: editionId },
    before: Object.fromEntries(all.map(({ id, before }) => [id, before])),
    after: Object.fromEntries(all.map(({ id, after }) => [id, after])),
  };
}
