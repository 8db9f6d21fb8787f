import type { Grant } from '@feria/kernel';
import { grantRows, groupGrants, isOffice } from './group-grants.ts';

const venue = (id: string) => ({ kind: 'venue', id });

describe('grants', () => {
  it('come back from their rows as they were given', () => {
    const grants: Grant[] = [
      { role: 'venue_manager', editionId: 'spring', scopes: [venue('zocalo'), venue('alameda')] },
      { role: 'auditor', editionId: null, scopes: [] },
      { role: 'venue_manager', editionId: 'autumn', scopes: [venue('zocalo')] },
    ];
    expect(groupGrants(grantRows('ana', grants))).toEqual(grants);
  });

  it('are kept once when given twice', () => {
    const twice: Grant[] = [{ role: 'site', editionId: 'spring', scopes: [venue('a'), venue('a')] }, { role: 'site', editionId: 'spring', scopes: [venue('a')] }];
    expect(grantRows('ana', twice)).toHaveLength(1);
  });

  it('hold for the whole edition as soon as one of them is not narrowed', () => {
    const rows = grantRows('ana', [{ role: 'programmer', editionId: 'spring', scopes: [venue('a')] }, { role: 'programmer', editionId: 'spring', scopes: [] }]);
    expect(groupGrants(rows)).toEqual([{ role: 'programmer', editionId: 'spring', scopes: [] }]);
  });

  it('tell the office from a mission', () => {
    expect(isOffice([{ role: 'head', editionId: null, scopes: [] }, { role: 'stand_manager', editionId: null, scopes: [] }])).toBe(false);
    expect(isOffice([{ role: 'head', editionId: null, scopes: [] }, { role: 'publisher', editionId: null, scopes: [] }])).toBe(true);
  });
});
