import { aPerformance, aDraft, at } from '../fixtures/draft.ts';
import { aContent, released, SANTO_DOMINGO } from '../fixtures/pictures.ts';
import { checkAll } from '../conflicts/check.ts';
import { releasedPerformances } from './released-performances.ts';

describe('the check of a composed release', () => {
  it('uses the released time and place, with the draft’s setup', () => {
    const [row] = releasedPerformances(released([aContent('a', { from: '12:00', ...SANTO_DOMINGO })]), [aPerformance('a', { setupMin: 20, expectedAudience: 80 })]);
    expect(row).toMatchObject({ start: at('12:00'), spaceId: 'patio', setupMin: 20, expectedAudience: 80, eventId: 'event-a' });
  });

  it('finds the half of a swap that stands on the other’s old place', () => {
    const half = released([aContent('a', { from: '17:00' }), aContent('b', { from: '17:00' })]);
    const swapped = [aPerformance('a', { from: '18:00' }), aPerformance('b', { from: '17:00' })];
    expect(checkAll(aDraft(swapped)).open).toEqual([]);
    expect(checkAll(aDraft(releasedPerformances(half, swapped))).open.map(({ key }) => key)).toEqual(['space_overlap:a+b']);
  });

  it('leaves out drafts the release does not show, and keeps what the draft has deleted', () =>
    expect(releasedPerformances(released([aContent('a')]), [aPerformance('b')])).toMatchObject([{ id: 'a', setupMin: 0, state: 'planned' }]));
});
