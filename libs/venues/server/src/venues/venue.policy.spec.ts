import type { Grant } from '@feria/kernel';
import { mayManage } from './venue.policy.ts';

const grant = (change: Partial<Grant>): Grant => ({ role: 'site', editionId: 'fair', scopes: [], ...change });
const zocalo = [{ kind: 'venue', id: 'zocalo' }];

describe('who may change a venue', () => {
  it('site of the edition: all of them, and new ones', () => {
    expect(mayManage([grant({})], 'fair', 'zocalo')).toBe(true);
    expect(mayManage([grant({})], 'fair', null)).toBe(true);
  });

  it('site of one venue: that one only', () => {
    expect(mayManage([grant({ scopes: zocalo })], 'fair', 'zocalo')).toBe(true);
    expect(mayManage([grant({ scopes: zocalo })], 'fair', 'museum')).toBe(false);
    expect(mayManage([grant({ scopes: zocalo })], 'fair', null)).toBe(false);
  });

  it('nobody through another edition or another role', () => {
    expect(mayManage([grant({ editionId: 'last-year' })], 'fair', 'zocalo')).toBe(false);
    expect(mayManage([grant({ role: 'programmer' })], 'fair', 'zocalo')).toBe(false);
  });
});
