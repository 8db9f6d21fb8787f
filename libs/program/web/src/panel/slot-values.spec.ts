import type { PerformanceView } from '@feria/program-contract';
import { slotEdit, slotValuesOf } from './slot-values.ts';

const row: PerformanceView = {
  id: 'a', number: 1, eventId: 'e', spaceId: 's1', start: '2027-05-15T17:00', startsAt: null, eventDay: null, durationMin: 60, setupMin: 15, teardownMin: 10, state: 'planned', reason: null, holdExpiresAt: null, changes: [], published: true, version: 1,
};
const values = slotValuesOf(row);

describe('the form of a slot', () => {
  it('sends nothing when nothing was changed', () => {
    expect(slotEdit(row, values)).toEqual({});
  });

  it('sends only what differs', () => {
    expect(slotEdit(row, { ...values, time: '18:30', setupMin: null })).toEqual({ start: '2027-05-15T18:30', setupMin: 0 });
  });

  it('unschedules when the day or the hour is emptied', () => {
    expect(slotEdit(row, { ...values, time: '' })).toEqual({ start: null });
  });

  it('carries a reason only with a state that needs one', () => {
    expect(slotEdit(row, { ...values, state: 'cancelled', reason: ' lluvia ' })).toEqual({ state: 'cancelled', reason: 'lluvia' });
    expect(slotEdit({ ...row, state: 'cancelled', reason: 'lluvia' }, { ...values, state: 'planned', reason: 'lluvia' })).toEqual({ state: 'planned', reason: null });
  });
});
