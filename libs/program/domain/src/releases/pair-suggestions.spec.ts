import { aContent, aDraftPicture, released, SANTO_DOMINGO } from '../fixtures/pictures.ts';
import { draftChanges } from './diff-releases.ts';
import { pairSuggestions } from './pair-suggestions.ts';
import type { DraftPicture } from './revision-content.ts';

const before = released([aContent('a', { from: '12:00' }), aContent('b', { from: '14:00' }), aContent('c', { from: '16:00' })]);
const groups = (...draft: DraftPicture[]) => {
  const rest = before.map(({ content }) => content).filter(({ performanceId }) => !draft.some((one) => one.performanceId === performanceId));
  return pairSuggestions(draftChanges(before, [...draft, ...rest]));
};
const crew = { performers: [{ id: 'crew', kind: 'ENSEMBLE', name: 'Crew' }] } as const;

describe('changes offered together', () => {
  it('both halves of a swap', () => expect(groups(aDraftPicture('a', { from: '14:00' }), aDraftPicture('b', { from: '12:00' }))).toEqual([['a', 'b']]));
  it('all three of a rotation', () =>
    expect(groups(aDraftPicture('c', { from: '12:00' }), aDraftPicture('a', { from: '14:00' }), aDraftPicture('b', { from: '16:00' }))).toEqual([['a', 'b', 'c']]));
  it('a newcomer and the one who makes room', () =>
    expect(groups(aDraftPicture('a', SANTO_DOMINGO), aDraftPicture('n', { from: '12:30' }))).toEqual([['a', 'n']]));
  it('a newcomer and the one that is cancelled', () =>
    expect(groups(aDraftPicture('a', { from: '12:00', state: 'cancelled' }), aDraftPicture('n', { from: '12:00' }))).toEqual([['a', 'n']]));
  it('a show that needs the ensemble another one lets go', () => {
    const tied = released([aContent('a', { from: '12:00', ...crew })]);
    const draft = [aDraftPicture('a', { from: '12:00' }), aDraftPicture('n', { from: '12:00', ...SANTO_DOMINGO, ...crew })];
    expect(pairSuggestions(draftChanges(tied, draft))).toEqual([['a', 'n']]);
  });
});

describe('changes that stand alone', () => {
  it('a move to a free slot', () => expect(groups(aDraftPicture('a', { from: '18:00' }))).toEqual([]));
  it('two moves that never meet', () => expect(groups(aDraftPicture('a', { from: '18:00' }), aDraftPicture('b', { from: '10:00' }))).toEqual([]));
  it('a slot that begins when the freed one ends', () =>
    expect(groups(aDraftPicture('a', { from: '18:00' }), aDraftPicture('n', { from: '13:00' }))).toEqual([]));
  it('a newcomer on top of one that only gets new words', () =>
    expect(groups(aDraftPicture('a', { from: '12:00', title: { es: 'Z' } }), aDraftPicture('n', { from: '12:00' }))).toEqual([]));
});
