import type { ReleaseChange } from '@feria/program-contract';
import { chooseChanges, groupChanges } from './diff-groups.ts';

const shown = { title: { es: 'x' }, start: null, durationMin: 60, venue: '', space: '', state: 'planned', reason: null };
const change = (performanceId: string, kinds: ReleaseChange['kinds'], group: string | null = null): ReleaseChange => ({ performanceId, number: 1, kinds, before: shown, after: shown, fields: [], group });

// One release, worked: A and B swap, C gets shorter, D is cancelled.
const worked = [change('A', ['retimed', 'moved'], 'swap'), change('B', ['retimed', 'moved'], 'swap'), change('C', ['resized']), change('D', ['cancelled', 'retexted'])];

describe('the changes of a release', () => {
  it('stand under their weightiest kind, cancellations first', () => {
    expect(groupChanges(worked).map(({ kind, changes }) => [kind, changes.map(({ performanceId }) => performanceId)])).toEqual([['cancelled', ['D']], ['retimed', ['A', 'B']], ['resized', ['C']]]);
  });

  it('offers both halves of a swap together', () => {
    expect([...chooseChanges(worked, new Set(), ['A'], true)]).toEqual(['A', 'B']);
    expect([...chooseChanges(worked, new Set(['A', 'B', 'D']), ['B'], false)]).toEqual(['D']);
  });

  it('leaves changes without a group alone', () => {
    expect([...chooseChanges(worked, new Set(['D']), ['C'], true)]).toEqual(['D', 'C']);
  });
});
