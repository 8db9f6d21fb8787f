import { secondFactorState } from './second-factor-state.ts';

const now = new Date();
const on = { secondFactor: 'required' as const, totpEnabledAt: now };
const off = { secondFactor: 'required' as const, totpEnabledAt: null };

describe('the second factor', () => {
  it('is asked of everybody who has an authenticator, exempt or not', () => {
    expect(secondFactorState(on, false, null)).toBe('needed');
    expect(secondFactorState({ ...on, secondFactor: 'exempt' }, true, null)).toBe('needed');
    expect(secondFactorState(on, true, now)).toBe('ok');
  });

  it('must be set up by staff, and may by missions', () => {
    expect(secondFactorState(off, true, null)).toBe('setup');
    expect(secondFactorState(off, false, null)).toBe('ok');
  });

  it('is not asked of a demonstration account', () => {
    expect(secondFactorState({ ...off, secondFactor: 'exempt' }, true, null)).toBe('ok');
  });
});
