import { aContent, aDraftPicture, released, SANTO_DOMINGO } from '../fixtures/pictures.ts';
import { composeRelease, entriesOf } from './compose-release.ts';
import type { DraftPicture } from './revision-content.ts';

const before = released([aContent('a', { from: '17:00' })], 1);
const next = (...draft: DraftPicture[]) => entriesOf(composeRelease(before, draft)).map(({ sequence, content }) => ({ sequence, ...content }));

describe('what was never released', () => {
  const first = (facts: Parameters<typeof aDraftPicture>[1]) => entriesOf(composeRelease([], [aDraftPicture('a', facts)]));

  it('appears once it is planned, with SEQUENCE 0', () => expect(first({})).toMatchObject([{ sequence: 0, content: { state: 'planned' } }]));
  it('appears also suspended', () => expect(first({ state: 'suspended' })).toHaveLength(1));
  it.each([
    ['as a hold', { state: 'hold' }],
    ['without space', { space: null, venue: null }],
    ['without start', { start: null }],
    ['cancelled before anybody knew', { state: 'cancelled' }],
  ] as const)('stays unseen %s', (_, facts) => expect(first(facts)).toEqual([]));
  it('an exhibition needs dates and a space instead of a start', () => {
    const continuous = { fromDate: '2022-05-07', toDate: '2022-05-22', dailyFrom: null, dailyTo: null };
    expect(first({ start: null, continuous })).toHaveLength(1);
    expect(first({ start: null, continuous, space: null, venue: null })).toEqual([]);
  });
});

describe('what was released', () => {
  it('and is deleted, is cancelled as people know it', () =>
    expect(next()).toMatchObject([{ sequence: 2, state: 'cancelled', start: before[0]!.content.start, venue: { id: 'zocalo' } }]));
  it('and loses its place, is cancelled there', () =>
    expect(next(aDraftPicture('a', { space: null, venue: null, start: null }))).toMatchObject([{ sequence: 2, state: 'cancelled', space: { id: 'foro' } }]));
  it('and loses its place while suspended, is suspended', () =>
    expect(next(aDraftPicture('a', { start: null, state: 'suspended', reason: 'alerta' }))).toMatchObject([{ sequence: 2, state: 'suspended', reason: 'alerta' }]));
  it('and is pencilled somewhere else, stays as it was', () =>
    expect(composeRelease(before, [aDraftPicture('a', { ...SANTO_DOMINGO, state: 'hold' })])).toEqual({ kept: before, made: [] }));

  it('and was cancelled, stays cancelled release after release without counting on', () => {
    const cancelled = entriesOf(composeRelease(before, []));
    expect(composeRelease(cancelled, [])).toEqual({ kept: cancelled, made: [] });
  });

  it('and comes back, is reinstated with the next SEQUENCE', () => {
    const cancelled = entriesOf(composeRelease(before, []));
    expect(composeRelease(cancelled, [aDraftPicture('a')]).made).toMatchObject([{ sequence: 3, content: { state: 'planned', reason: null } }]);
  });

  it('and is not chosen in a partial release, keeps its very revision', () =>
    expect(composeRelease(before, [], new Set(['z'])).kept[0]).toBe(before[0]));
});
