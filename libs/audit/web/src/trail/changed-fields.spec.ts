import { changedFields } from './changed-fields.ts';

describe('what a fact of the trail changed', () => {
  it('lists only the fields that differ', () => {
    expect(changedFields({ before: { start: '17:00', title: 'Son' }, after: { start: '18:00', title: 'Son' } })).toEqual([{ field: 'start', before: '17:00', after: '18:00' }]);
  });

  it('shows what came and what went as from or to nothing', () => {
    expect(changedFields({ after: { reason: 'lluvia' } })).toEqual([{ field: 'reason', before: '—', after: 'lluvia' }]);
  });

  it('has nothing to list for a fact without before and after', () => {
    expect(changedFields({ ip: '10.0.0.1' })).toEqual([]);
  });
});
