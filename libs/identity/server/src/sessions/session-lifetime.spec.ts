import { isAlive } from './session-lifetime.ts';

const at = (time: string) => new Date(`2027-05-15T${time}Z`);
const session = { lastSeenAt: at('10:00:00'), expiresAt: at('18:00:00') };

describe('a session', () => {
  it('of staff ends after half an hour without a request', () => {
    expect(isAlive(session, true, at('10:29:59'))).toBe(true);
    expect(isAlive(session, true, at('10:30:00'))).toBe(false);
  });

  it('of a mission lasts an hour without one', () => {
    expect(isAlive(session, false, at('10:59:59'))).toBe(true);
    expect(isAlive(session, false, at('11:00:00'))).toBe(false);
  });

  it('ends at its absolute end, however busy', () => {
    expect(isAlive({ ...session, lastSeenAt: at('17:59:50') }, true, at('17:59:59'))).toBe(true);
    expect(isAlive({ ...session, lastSeenAt: at('17:59:50') }, true, at('18:00:00'))).toBe(false);
  });
});
