import { chainFlaw } from './chain-flaw.ts';
import { entryHash, GENESIS } from './entry-hash.ts';
import type { AuditEntry } from './audit-entry.entity.ts';

function link(seq: number, previousHash: string, change: Partial<AuditEntry> = {}): AuditEntry {
  const entry = {
    seq: String(seq), at: new Date('2027-05-15T18:00:00.123Z'), actor: { accountId: null, name: 'Ana' }, action: 'program.event.changed', subjectKind: 'event', subjectId: 'e1', editionId: null,
    detail: { before: { title: 'Danza' }, after: { title: 'Danzón' } }, entryId: 'x', previousHash,
  };
  return { ...entry, hash: entryHash(entry), ...change };
}

const start = { seq: 0, hash: GENESIS };

describe('a link of the chain', () => {
  it('is right when it follows the one before', () => {
    const first = link(1, GENESIS);
    expect(chainFlaw(start, first)).toBeUndefined();
    expect(chainFlaw({ seq: 1, hash: first.hash }, link(2, first.hash))).toBeUndefined();
  });

  it.each<[string, Partial<AuditEntry>]>([
    ['who', { actor: { accountId: null, name: 'Otra' } }], ['what', { action: 'program.event.cancelled' }], ['when', { at: new Date('2027-05-15T18:00:00.124Z') }],
    ['on what', { subjectId: 'e2' }], ['where', { editionId: '01970000-0000-7000-8000-000000000001' }], ['a detail', { detail: { before: { title: 'Danza' }, after: { title: 'Salsa' } } }], ['its source', { entryId: 'y' }],
  ])('shows that %s was changed', (_, change) => {
    expect(chainFlaw(start, link(1, GENESIS, change))).toEqual({ seq: 1, reason: 'changed' });
  });

  it('shows that the one before is gone, or is another', () => {
    expect(chainFlaw(start, link(2, GENESIS))).toEqual({ seq: 1, reason: 'missing' });
    expect(chainFlaw(start, link(1, 'f'.repeat(64)))).toEqual({ seq: 1, reason: 'out-of-order' });
  });
});
