import { absenceGuard } from './absence-guard.ts';

describe('removing what a file no longer has', () => {
  it('is free up to five per cent', () => expect(absenceGuard({ absent: 5, known: 100 })).toMatchObject({ allowed: true, guarded: false }));
  it('is refused just above', () => expect(absenceGuard({ absent: 51, known: 1000 })).toMatchObject({ allowed: false, guarded: true }));
  it('is refused for 115 events that vanish of 1,351', () => expect(absenceGuard({ absent: 115, known: 1351 })).toMatchObject({ allowed: false, absent: 115 }));
  it('is allowed when the number is typed', () => expect(absenceGuard({ absent: 115, known: 1351, typed: 115 }).allowed).toBe(true));
  it('is refused when another number is typed', () => expect(absenceGuard({ absent: 115, known: 1351, typed: 114 }).allowed).toBe(false));
  it('has nothing to do when nothing is absent', () => expect(absenceGuard({ absent: 0, known: 0 })).toMatchObject({ allowed: false, share: 0 }));
});
