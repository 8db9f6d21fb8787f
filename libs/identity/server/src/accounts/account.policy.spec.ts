import type { Grant } from '@feria/kernel';
import { mayGrant, mayManage, maySee } from './account.policy.ts';

const grant = (role: Grant['role'], editionId: string | null, scopes: Grant['scopes'] = []): Grant => ({ role, editionId, scopes });
const everywhere = [grant('organizer', null)];
const ofSpring = [grant('organizer', 'spring')];

describe('who manages accounts', () => {
  it('gives roles where they are organizer, and nowhere else', () => {
    expect(mayGrant(everywhere, grant('organizer', null))).toBe(true);
    expect(mayGrant(ofSpring, grant('programmer', 'spring'))).toBe(true);
    expect(mayGrant(ofSpring, grant('programmer', 'autumn'))).toBe(false);
    expect(mayGrant(ofSpring, grant('attache', null))).toBe(false);
  });

  it('is an organizer without a scope', () => {
    expect(mayGrant([grant('programmer', null)], grant('attache', 'spring'))).toBe(false);
    expect(mayGrant([grant('organizer', 'spring', [{ kind: 'venue', id: 'zocalo' }])], grant('attache', 'spring'))).toBe(false);
  });

  it('sees the accounts of their edition, and changes those that reach no further', () => {
    const both = [grant('attache', 'spring'), grant('attache', 'autumn')];
    expect(maySee(ofSpring, both)).toBe(true);
    expect(mayManage(ofSpring, both)).toBe(false);
    expect(mayManage(ofSpring, [grant('attache', 'spring')])).toBe(true);
    expect(maySee(ofSpring, [grant('attache', 'autumn')])).toBe(false);
    expect(mayManage(ofSpring, everywhere)).toBe(false);
  });

  it('finds accounts without any role only when organizer of everything', () => {
    expect(mayManage(everywhere, [])).toBe(true);
    expect(maySee(ofSpring, [])).toBe(false);
  });
});
