import { aDraft, aPerformance, aVenue, at, ensemble } from '../../fixtures/draft.ts';
import { checkAll } from '../check.ts';
import type { ConflictInput } from '../conflict-input.ts';
import type { DraftPerformance } from '../draft-performance.ts';

const keys = (performances: DraftPerformance[], input: Partial<ConflictInput> = {}) => checkAll(aDraft(performances, input)).open.map(({ key }) => key);
const dancers = [ensemble('Quetzal')];

describe('nobody plays in two places at once', () => {
  const here = aPerformance('a', { performers: dancers });

  it('an ensemble in two venues at the same hour', () =>
    expect(keys([here, aPerformance('b', { from: '17:59', spaceId: 'patio', performers: dancers })])).toEqual(['double_booking:quetzal:a+b']));
  it('but it may start there when it ends here', () =>
    expect(keys([here, aPerformance('b', { from: '18:00', spaceId: 'patio', performers: dancers })])).toEqual([]));
  it('another ensemble may play meanwhile', () =>
    expect(keys([here, aPerformance('b', { spaceId: 'patio', performers: [ensemble('Otros')] })])).toEqual([]));
  it('one space is the space’s conflict, not theirs', () =>
    expect(keys([here, aPerformance('b', { performers: dancers })])).toEqual(['space_overlap:a+b']));
  it('a time without a space yet is another place', () =>
    expect(keys([here, aPerformance('b', { spaceId: null, performers: dancers })])).toEqual(['double_booking:quetzal:a+b']));
  it('setup does not count: others set up for them', () =>
    expect(keys([here, aPerformance('b', { from: '18:00', setupMin: 30, spaceId: 'patio', performers: dancers })])).toEqual([]));
  it('a cancelled show frees them', () =>
    expect(keys([here, aPerformance('b', { state: 'cancelled', spaceId: 'patio', performers: dancers })])).toEqual([]));
  it('who is listed twice on one event is one', () =>
    expect(keys([aPerformance('a', { performers: [...dancers, ...dancers] }), aPerformance('b', { spaceId: 'patio', performers: dancers })])).toHaveLength(1));
});

describe('nobody plays when they are not there', () => {
  const window = (from: string, to: string) => ({ performerId: 'quetzal', startsAt: at(from), endsAt: at(to) });
  const play = (...availability: ReturnType<typeof window>[]) => keys([aPerformance('a', { performers: dancers })], { availability });

  it('within the window, to the minute', () => expect(play(window('17:00', '18:00'))).toEqual([]));
  it('not when they leave a minute before the end', () => expect(play(window('16:00', '17:59'))).toEqual(['availability:quetzal:a']));
  it('not when they arrive a minute late', () => expect(play(window('17:01', '20:00'))).toEqual(['availability:quetzal:a']));
  it('across two windows that touch', () => expect(play(window('17:30', '19:00'), window('16:00', '17:30'))).toEqual([]));
  it('not across two with a gap', () => expect(play(window('16:00', '17:29'), window('17:30', '19:00'))).toHaveLength(1));
  it('who gave no window is always free', () => expect(play()).toEqual([]));
});

describe('nobody runs from one venue to the next, once the rule is on', () => {
  const policy = [{ venueId: null, rule: 'travel', severity: 'warn' }] as const;
  const walks = [{ fromVenueId: 'santo-domingo', toVenueId: 'zocalo', minutes: 15 }];
  const shows = (second: string) => [aPerformance('a', { performers: dancers }), aPerformance('b', { from: second, spaceId: 'patio', performers: dancers })];

  it('12 minutes for a walk of 15', () => {
    const [conflict] = checkAll(aDraft(shows('18:12'), { policy, walks })).open;
    expect(conflict).toMatchObject({ key: 'travel:quetzal:a+b', severity: 'warn', facts: { gapMin: 12, walkMin: 15 } });
  });
  it('15 minutes are enough', () => expect(keys(shows('18:15'), { policy, walks })).toEqual([]));
  it('is off until an edition wants it', () => expect(keys(shows('18:12'), { walks })).toEqual([]));
  it('estimates from the coordinates where nobody measured', () => {
    const venues = [aVenue('zocalo', { lat: 19.4326, lon: -99.1332 }), aVenue('santo-domingo', { lat: 19.4377, lon: -99.1337 })];
    const [conflict] = checkAll(aDraft(shows('18:05'), { policy, venues })).open;
    expect(conflict).toMatchObject({ rule: 'travel', facts: { gapMin: 5, walkMin: 13 } });
  });
  it('says nothing of places nobody knows', () => expect(keys(shows('18:05'), { policy })).toEqual([]));
});
