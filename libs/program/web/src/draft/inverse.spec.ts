import type { PerformanceView } from '@feria/program-contract';
import { inverseBulk, inverseEdit } from './inverse.ts';

const performance = (id: string, over: Partial<PerformanceView> = {}): PerformanceView => ({
  id, number: 1, eventId: 'e', spaceId: 's1', start: '2027-05-15T17:00', startsAt: null, eventDay: null, durationMin: 60, setupMin: 0, teardownMin: 0, state: 'planned', reason: null, holdExpiresAt: null, changes: [], published: true, version: 3, ...over,
});

describe('taking an edit back', () => {
  it('restores exactly the fields that were edited', () => {
    expect(inverseEdit(performance('a'), { start: '2027-05-16T10:00', durationMin: 30 })).toEqual({ start: '2027-05-15T17:00', durationMin: 60 });
  });

  it('gives a cancelled performance its state back, and no reason', () => {
    expect(inverseEdit(performance('a'), { state: 'cancelled', reason: 'lluvia' })).toEqual({ state: 'planned', reason: null });
  });
});

describe('taking a bulk edit back', () => {
  const before = [performance('a'), performance('b', { spaceId: 's2' }), performance('c', { spaceId: 's1' })];
  const after = before.map((one) => ({ ...one, version: one.version + 1 }));

  it('shifts back as far', () => {
    expect(inverseBulk(before, after, { kind: 'shift', minutes: 15 })).toEqual([{ items: [{ id: 'a', version: 4 }, { id: 'b', version: 4 }, { id: 'c', version: 4 }], change: { kind: 'shift', minutes: -15 } }]);
  });

  it('sends each performance to the space it came from, together with those of the same', () => {
    expect(inverseBulk(before, after, { kind: 'space', spaceId: 's9' })).toEqual([
      { items: [{ id: 'a', version: 4 }, { id: 'c', version: 4 }], change: { kind: 'space', spaceId: 's1' } },
      { items: [{ id: 'b', version: 4 }], change: { kind: 'space', spaceId: 's2' } },
    ]);
  });

  it('swaps a swap', () => {
    expect(inverseBulk(before.slice(0, 2), after.slice(0, 2), { kind: 'swap' })).toEqual([{ items: [{ id: 'a', version: 4 }, { id: 'b', version: 4 }], change: { kind: 'swap' } }]);
  });

  it('has nothing to send when nothing was changed', () => {
    expect(inverseBulk(before, [], { kind: 'shift', minutes: 15 })).toEqual([]);
  });
});
