import { aDraft, aPerformance, at, ensemble } from '../fixtures/draft.ts';
import { aContent, aDraftPicture, released, SANTO_DOMINGO, ZOCALO } from '../fixtures/pictures.ts';
import { checkAll } from '../conflicts/check.ts';
import { composeRelease, entriesOf } from './compose-release.ts';
import { diffReleases, draftChanges } from './diff-releases.ts';
import { pairSuggestions } from './pair-suggestions.ts';

/** One release, worked: A and B swap, C gets shorter, D is cancelled, E is held. `f` is B's ensemble's earlier show. */
const releaseSix = released([
  aContent('a', { from: '17:00', ...ZOCALO }),
  aContent('b', { from: '18:00', ...SANTO_DOMINGO }),
  aContent('c', { from: '12:00', durationMin: 60 }),
  aContent('d', { from: '14:00' }),
  aContent('f', { from: '15:48', ...SANTO_DOMINGO }),
], 3);

const draft = [
  aDraftPicture('a', { from: '18:00', ...SANTO_DOMINGO }),
  aDraftPicture('b', { from: '17:00', ...ZOCALO }),
  aDraftPicture('c', { from: '12:00', durationMin: 45 }),
  aDraftPicture('d', { from: '14:00', state: 'cancelled', reason: 'lluvia' }),
  aDraftPicture('e', { from: '13:00', state: 'hold' }),
  aDraftPicture('f', { from: '15:48', ...SANTO_DOMINGO }),
];

const numberToLetters = (ids: readonly string[]) => ids.join('');

describe('one release, worked', () => {
  it('1. the draft begins as release 6', () => {
    const untouched = releaseSix.map(({ content }) => content);
    expect(draftChanges(releaseSix, untouched)).toEqual([]);
    expect(composeRelease(releaseSix, untouched)).toEqual({ kept: releaseSix, made: [] });
  });

  it('2. the board shows two retimed and moved, one resized, one cancelled, and not the hold', () => {
    expect(draftChanges(releaseSix, draft).map(({ performanceId, kinds }) => [performanceId, ...kinds])).toEqual([
      ['a', 'retimed', 'moved'], ['b', 'retimed', 'moved'], ['c', 'resized'], ['d', 'cancelled'],
    ]);
  });

  it('2. and warns that B’s ensemble has 12 minutes for a walk of 15', () => {
    const performers = [ensemble('Ensamble B')];
    const rows = [
      aPerformance('a', { from: '18:00', spaceId: 'patio' }),
      aPerformance('b', { from: '17:00', performers }),
      aPerformance('f', { from: '15:48', to: '16:48', spaceId: 'patio', performers }),
    ];
    const { open } = checkAll(aDraft(rows, {
      policy: [{ venueId: null, rule: 'travel', severity: 'warn' }],
      walks: [{ fromVenueId: 'santo-domingo', toVenueId: 'zocalo', minutes: 15 }],
    }));
    expect(open).toMatchObject([{ rule: 'travel', severity: 'warn', performanceIds: ['f', 'b'], facts: { gapMin: 12, walkMin: 15 } }]);
  });

  it('3. the swap is offered as a pair', () => {
    expect(pairSuggestions(draftChanges(releaseSix, draft)).map(numberToLetters)).toEqual(['ab']);
  });

  it('3. release 7 is release 6 with A, B and D replaced: three new revisions, SEQUENCE one up', () => {
    const seven = composeRelease(releaseSix, draft, new Set(['a', 'b', 'd']));
    expect(seven.made.map(({ performanceId, sequence }) => [performanceId, sequence])).toEqual([['a', 4], ['b', 4], ['d', 4]]);
    expect(seven.kept.map(({ revisionId, sequence }) => [revisionId, sequence])).toEqual([['revision-c', 3], ['revision-f', 3]]);
  });

  it('3. C and E stay draft', () => {
    const seven = entriesOf(composeRelease(releaseSix, draft, new Set(['a', 'b', 'd'])));
    expect(draftChanges(seven, draft).map(({ performanceId, kinds }) => [performanceId, ...kinds])).toEqual([['c', 'resized']]);
  });

  it('6. D is cancelled for the rain, at the place and time people know', () => {
    const seven = entriesOf(composeRelease(releaseSix, draft, new Set(['a', 'b', 'd'])));
    const change = diffReleases(releaseSix, seven).find(({ performanceId }) => performanceId === 'd');
    expect(change?.after).toMatchObject({ state: 'cancelled', reason: 'lluvia', start: new Date(at('14:00')).toISOString(), ...ZOCALO });
  });
});
