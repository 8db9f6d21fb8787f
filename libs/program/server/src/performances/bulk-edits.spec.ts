import type { PerformanceRow } from '../draft/draft-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { bulkEdits } from './bulk-edits.ts';

const draft = { edition: { zone: 'America/Mexico_City' } } as Draft;
const row = (id: string, startsAt: string | null, spaceId: string | null = null) => ({ id, startsAt: startsAt && new Date(startsAt), spaceId }) as PerformanceRow;

describe('a bulk edit', () => {
  it('by whole days keeps the time on the wall, also where the clocks change in between', () => {
    // The last change of clocks in Mexico City: 30 October 2022, 02:00 became 01:00.
    const edits = bulkEdits(draft, [row('a', '2022-10-29T22:00:00Z')], { kind: 'shift', minutes: 1440 });
    expect(edits.get('a')).toEqual({ start: '2022-10-30T17:00' });
  });

  it('by minutes moves each as long, and leaves what has no time', () => {
    const edits = bulkEdits(draft, [row('a', '2027-05-15T23:00:00Z'), row('b', null)], { kind: 'shift', minutes: -30 });
    expect([...edits]).toEqual([['a', { start: '2027-05-15T16:30' }], ['b', {}]]);
  });

  it('that swaps gives each the space and time of the other, for exactly two', () => {
    const rows = [row('a', '2027-05-15T23:00:00Z', 's1'), row('b', null, null)];
    expect([...bulkEdits(draft, rows, { kind: 'swap' })]).toEqual([['a', { spaceId: null, start: null }], ['b', { spaceId: 's1', start: '2027-05-15T17:00' }]]);
    expect(() => bulkEdits(draft, [...rows, row('c', null)], { kind: 'swap' })).toThrow('exactamente dos');
  });
});
