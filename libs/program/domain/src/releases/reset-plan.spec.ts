import { aContent, aDraftPicture, released, SANTO_DOMINGO } from '../fixtures/pictures.ts';
import { resetPlan } from './reset-plan.ts';

const release = released([aContent('a'), aContent('b', { from: '19:00' })]);
const asReleased = [aDraftPicture('a'), aDraftPicture('b', { from: '19:00' })];

describe('going back to a release', () => {
  it('asks nothing of a draft that is already there', () =>
    expect(resetPlan(release, asReleased)).toEqual({ performances: [], events: [], unschedule: [], missing: [] }));

  it('takes time, place and state back on the performance, words and cast on the event', () => {
    const plan = resetPlan(release, [aDraftPicture('a', { ...SANTO_DOMINGO, from: '12:00', state: 'cancelled', title: { es: 'Z' }, performers: [] }), asReleased[1]!]);
    expect(plan.performances).toMatchObject([{ performanceId: 'a', fields: ['space', 'start', 'state'], content: { space: { id: 'foro' } } }]);
    expect(plan.events).toMatchObject([{ eventId: 'event-a', fields: ['title', 'performers'], content: { title: { es: 'A' } } }]);
  });

  it('takes the place from what was born later, without deleting it', () =>
    expect(resetPlan(release, [...asReleased, aDraftPicture('n'), aDraftPicture('o', { space: null, venue: null }), aDraftPicture('p', { space: null, venue: null, start: null })]).unschedule)
      .toEqual(['n', 'o']));

  it('names what has been deleted since', () =>
    expect(resetPlan(release, [asReleased[0]!]).missing.map(({ performanceId }) => performanceId)).toEqual(['b']));

  it('does not touch names that belong to the venues', () =>
    expect(resetPlan(release, [aDraftPicture('a', { space: { id: 'foro', name: 'Gran Foro' } }), asReleased[1]!]).performances).toEqual([]));

  it('gives an event the words of its lowest performance where a partial release shows two', () => {
    const mixed = released([aContent('b', { eventId: 'e', title: { es: 'Nuevo' } }), aContent('a', { eventId: 'e', title: { es: 'Viejo' } })]);
    const draft = [aDraftPicture('a', { eventId: 'e', title: { es: 'Nuevo' } }), aDraftPicture('b', { eventId: 'e', title: { es: 'Nuevo' } })];
    expect(resetPlan(mixed, draft).events).toMatchObject([{ eventId: 'e', fields: ['title'], content: { title: { es: 'Viejo' } } }]);
  });
});
