import { endpoint, permission } from '@feria/kernel';
import { z } from 'zod';

/** One fact of the trail. `detail` is what the context wrote down: usually `before` and `after`, and the `ip`. */
export const AuditEntryView = z.object({
  seq: z.int(),
  at: z.string(),
  actor: z.object({ accountId: z.uuid().nullable(), name: z.string() }),
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  editionId: z.uuid().nullable(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
});
export type AuditEntryView = z.infer<typeof AuditEntryView>;

export const AuditQuery = z.object({
  actor: z.uuid().optional(),
  /** A whole action, or the beginning of several when it ends in a dot: `program.`. */
  action: z.string().max(80).regex(/^[a-z0-9.-]+$/, 'La acción va en minúsculas, con puntos').optional(),
  subjectKind: z.string().max(40).optional(),
  subjectId: z.string().max(80).optional(),
  /** Instants, RFC 3339; `from` included, `to` not. */
  from: z.iso.datetime({ offset: true, error: 'La fecha va como 2027-05-15T00:00:00-06:00' }).optional(),
  to: z.iso.datetime({ offset: true, error: 'La fecha va como 2027-05-15T00:00:00-06:00' }).optional(),
  /** `next` of the page before. */
  cursor: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AuditQuery = z.output<typeof AuditQuery>;

/** Newest first; `next` null: that was the last page. */
export const AuditPage = z.object({ entries: z.array(AuditEntryView), next: z.int().nullable() });
export type AuditPage = z.infer<typeof AuditPage>;

export const AuditVerificationView = z.object({
  intact: z.boolean(),
  entries: z.int(),
  /** The last link: whoever keeps it elsewhere can tell later that nothing before it changed. */
  head: z.object({ seq: z.int(), hash: z.string() }).nullable(),
  /** The first thing that is wrong; `missing`: facts that were delivered but are not in the trail. */
  flaw: z.object({ seq: z.int().nullable(), reason: z.enum(['changed', 'out-of-order', 'missing']) }).nullable(),
});
export type AuditVerificationView = z.infer<typeof AuditVerificationView>;

export const ReadAudit = permission('audit.entry.read', 'auditor');

export const listEditionAudit = endpoint({ id: 'audit.edition.list', summary: 'The audit trail of an edition', method: 'GET', path: '/api/v1/editions/:edition/audit', access: ReadAudit, query: AuditQuery, response: AuditPage });
export const listAudit = endpoint({ id: 'audit.list', summary: 'The audit trail of all that the caller may read', method: 'GET', path: '/api/v1/audit', access: ReadAudit, query: AuditQuery, response: AuditPage });
export const verifyAudit = endpoint({ id: 'audit.verify', summary: 'Recomputes the chain of hashes over the whole trail', method: 'GET', path: '/api/v1/audit/verification', access: ReadAudit, response: AuditVerificationView });
