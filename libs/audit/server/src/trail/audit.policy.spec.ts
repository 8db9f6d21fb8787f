import { readableEditions } from './audit.policy.ts';

describe('who reads the trail', () => {
  it('reads that of the editions where they are auditor or organizer', () => {
    expect(readableEditions([{ role: 'auditor', editionId: 'spring', scopes: [] }, { role: 'organizer', editionId: 'autumn', scopes: [] }, { role: 'programmer', editionId: 'winter', scopes: [] }])).toEqual(['spring', 'autumn']);
  });

  it('reads everything when auditor of every edition', () => {
    expect(readableEditions([{ role: 'site', editionId: null, scopes: [] }, { role: 'auditor', editionId: null, scopes: [] }])).toBe('everything');
  });

  it('reads nothing by a role that is narrowed to a part', () => {
    expect(readableEditions([{ role: 'auditor', editionId: null, scopes: [{ kind: 'venue', id: 'zocalo' }] }])).toEqual([]);
  });
});
