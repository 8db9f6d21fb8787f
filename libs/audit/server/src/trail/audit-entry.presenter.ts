import type { AuditEntryView } from '@feria/audit-contract';
import type { AuditEntry } from '../chain/audit-entry.entity.ts';

export function presentEntry({ seq, at, actor, action, subjectKind, subjectId, editionId, detail, hash }: AuditEntry): AuditEntryView {
  return { seq: Number(seq), at: at.toISOString(), actor, action, subject: { kind: subjectKind, id: subjectId }, editionId, detail: { ...detail }, hash };
}
