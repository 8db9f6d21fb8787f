import type { Grant } from '@feria/kernel';
import { mayManage } from './participant.policy.ts';

const grant = (change: Partial<Grant>): Grant => ({ role: 'liaison', editionId: 'fair', scopes: [], ...change });
const france = [{ kind: 'mission', id: 'embassy-of-france' }];

describe('who may change a participant', () => {
  it('a liaison of the edition: all of them, and new ones', () => {
    expect(mayManage([grant({})], 'fair', [])).toBe(true);
  });

  it('a liaison of some missions: what those represent', () => {
    expect(mayManage([grant({ scopes: france })], 'fair', ['embassy-of-france'])).toBe(true);
    expect(mayManage([grant({ scopes: france })], 'fair', ['embassy-of-japan'])).toBe(false);
    expect(mayManage([grant({ scopes: france })], 'fair', [])).toBe(false);
  });

  it('no mission by itself', () => {
    expect(mayManage([grant({ role: 'head', scopes: france })], 'fair', ['embassy-of-france'])).toBe(false);
  });
});
