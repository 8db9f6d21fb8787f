import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { AuditEntry } from './audit-entry.entity.ts';

/** What the first entry follows. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over everything an entry says, its place and the hash before it: none of these can change unnoticed. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, actor, action, subjectKind, subjectId, editionId, detail, entryId, previousHash } = entry;
  const said = { seq: String(seq), at: at.toISOString(), actor, action, subjectKind, subjectId, editionId, detail, entryId, previousHash };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}
