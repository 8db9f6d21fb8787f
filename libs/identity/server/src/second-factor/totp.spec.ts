import { totpStep, totpUri } from './totp.ts';

// RFC 6238 appendix B: the ASCII secret "12345678901234567890", the last six digits of its table.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a time-based code', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_234_567_890, '005924'], [20_000_000_000, '353130']])('at %i s is that of the RFC', (seconds, code) => {
    expect(totpStep(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('counts one step early or late, not two', () => {
    expect(totpStep(secret, '287082', new Date(89_000))).toBe(1);
    expect(totpStep(secret, '287082', new Date(29_000))).toBe(1);
    expect(totpStep(secret, '287082', new Date(91_000))).toBeNull();
  });

  it('may be typed in two groups', () => {
    expect(totpStep(secret, '287 082', new Date(59_000))).toBe(1);
    expect(totpStep(secret, '28708a', new Date(59_000))).toBeNull();
  });

  it('comes with an address that says whose it is', () => {
    expect(totpUri(secret, 'ana@feria.example')).toMatch(/^otpauth:\/\/totp\/Feria:ana%40feria\.example\?.*secret=GEZDGN/);
  });
});
