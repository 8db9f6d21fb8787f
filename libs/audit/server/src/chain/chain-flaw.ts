import type { AuditVerificationView } from '@feria/audit-contract';
import { entryHash } from './entry-hash.ts';
import type { AuditEntry } from './audit-entry.entity.ts';

export type ChainFlaw = NonNullable<AuditVerificationView['flaw']>;

/** What is wrong with the entry that comes after `previous`; undefined when it is the right one, as it was written. */
export function chainFlaw(previous: { seq: number; hash: string }, entry: AuditEntry): ChainFlaw | undefined {
  const expected = previous.seq + 1;
  if (Number(entry.seq) !== expected) return { seq: expected, reason: 'missing' };
  if (entry.previousHash !== previous.hash) return { seq: expected, reason: 'out-of-order' };
  if (entryHash(entry) !== entry.hash) return { seq: expected, reason: 'changed' };
  return undefined;
}
