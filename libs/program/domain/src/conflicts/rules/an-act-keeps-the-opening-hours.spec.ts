import { aDraft, anEdition, aPerformance, aSpace, aVenue } from '../../fixtures/draft.ts';
import { checkAll } from '../check.ts';
import type { ConflictInput } from '../conflict-input.ts';

function breach(from: string, to: string, input: Partial<ConflictInput> = {}) {
  const conflict = checkAll(aDraft([aPerformance('a', { from, to })], input)).open.find(({ rule }) => rule === 'hours');
  return conflict?.rule === 'hours' ? conflict.facts : null;
}

const venueOpen = (openTime: string | null, closeTime: string | null, closedWeekdays: number[] = []) => ({
  venues: [aVenue('zocalo', { name: 'Zócalo', openTime, closeTime, closedWeekdays })],
});

describe('an act keeps the hours of the edition (11:00–20:00)', () => {
  it('from the first minute to the last', () => expect(breach('11:00', '20:00')).toBeNull());
  it('not a minute before', () => expect(breach('10:59', '12:00')).toMatchObject({ reason: 'before_open', limit: '11:00', place: null }));
  it('not a minute after', () => expect(breach('19:00', '20:01')).toMatchObject({ reason: 'after_close', limit: '20:00', place: null }));
  it('on its first day', () => expect(breach('2022-05-07 11:00', '2022-05-07 12:00')).toBeNull());
  it('not the day before', () => expect(breach('2022-05-06 12:00', '2022-05-06 13:00')).toMatchObject({ reason: 'outside_dates' }));
  it('on its last day', () => expect(breach('2022-05-22 19:00', '2022-05-22 20:00')).toBeNull());
  it('not the day after', () => expect(breach('2022-05-23 12:00', '2022-05-23 13:00')).toMatchObject({ reason: 'outside_dates' }));
  it('not on its weekly day of rest', () =>
    expect(breach('2022-05-16 12:00', '2022-05-16 13:00', { edition: anEdition({ closedWeekdays: [1] }) })).toMatchObject({ reason: 'closed_day', day: '2022-05-16' }));
});

describe('nearer hours win', () => {
  it('the venue over the edition, each end on its own', () => {
    expect(breach('10:30', '12:00', venueOpen('10:00', null))).toBeNull();
    expect(breach('19:30', '20:30', venueOpen('10:00', null))).toMatchObject({ reason: 'after_close', limit: '20:00', place: null });
  });

  it('the space over the venue', () => {
    const input = { ...venueOpen('10:00', '18:00'), spaces: [aSpace('foro', 'zocalo', { name: 'Foro', openTime: '12:00:00' })] };
    expect(breach('11:00', '12:30', input)).toMatchObject({ reason: 'before_open', limit: '12:00', place: 'Foro' });
    expect(breach('17:30', '18:30', input)).toMatchObject({ reason: 'after_close', limit: '18:00', place: 'Zócalo' });
  });

  it('a museum that closes on Mondays is closed though the fair is not', () => {
    expect(breach('2022-05-16 12:00', '2022-05-16 13:00', venueOpen(null, null, [1]))).toMatchObject({ reason: 'closed_day', place: 'Zócalo' });
    expect(breach('2022-05-17 12:00', '2022-05-17 13:00', venueOpen(null, null, [1]))).toBeNull();
  });
});

describe('an act past midnight belongs to its event day', () => {
  it('and ends after closing, not before opening', () =>
    expect(breach('2022-05-14 23:00', '2022-05-15 00:30')).toMatchObject({ reason: 'after_close', day: '2022-05-14' }));

  it('even when it starts after midnight, up to the day boundary', () => {
    expect(breach('2022-05-15 00:30', '2022-05-15 01:30')).toMatchObject({ reason: 'after_close', day: '2022-05-14' });
    expect(breach('2022-05-15 03:59', '2022-05-15 04:30')).toMatchObject({ reason: 'after_close', day: '2022-05-14' });
    expect(breach('2022-05-15 04:00', '2022-05-15 05:00')).toMatchObject({ reason: 'before_open', day: '2022-05-15' });
  });

  it('within hours that run past midnight', () => {
    expect(breach('2022-05-14 23:00', '2022-05-15 02:00', venueOpen('18:00', '02:00'))).toBeNull();
    expect(breach('2022-05-14 23:00', '2022-05-15 02:01', venueOpen('18:00', '02:00'))).toMatchObject({ reason: 'after_close' });
  });

  it('on the last evening of the fair', () =>
    expect(breach('2022-05-23 00:30', '2022-05-23 01:30', venueOpen('18:00', '02:00'))).toBeNull());

  it('in a place open around the clock, written either way', () => {
    expect(breach('2022-05-15 02:00', '2022-05-15 05:00', venueOpen('00:00', '00:00'))).toBeNull();
    expect(breach('2022-05-15 02:00', '2022-05-15 05:00', venueOpen('00:00', '23:59'))).toBeNull();
  });
});

describe('the zone change of 30 October 2022, when the clock goes back from 02:00 to 01:00', () => {
  const input = { edition: anEdition({ startsOn: '2022-10-25', endsOn: '2022-11-06' }), ...venueOpen('18:00', '02:00') };
  const night = (durationMin: number) =>
    checkAll(aDraft([aPerformance('a', { from: '2022-10-29 23:00', durationMin })], input)).open.map(({ key }) => key);

  it('closing is at the second 02:00, four hours after 23:00', () => expect(night(240)).toEqual([]));
  it('and not a minute later', () => expect(night(241)).toEqual(['hours:after_close:a']));
  it('leaves the hours of the days around as they are', () => {
    expect(breach('2022-10-29 18:00', '2022-10-29 19:00', input)).toBeNull();
    expect(breach('2022-10-31 18:00', '2022-10-31 19:00', input)).toBeNull();
    expect(breach('2022-10-31 17:59', '2022-10-31 19:00', input)).toMatchObject({ reason: 'before_open' });
  });
});

describe('who is not asked for the hours', () => {
  it.each([['cancelled'], ['suspended']] as const)('a %s act', (state) => {
    expect(checkAll(aDraft([aPerformance('a', { from: '23:00', state })])).open).toEqual([]);
  });
  it('an exhibition', () => expect(checkAll(aDraft([aPerformance('a', { from: '09:00', continuous: true })])).open).toEqual([]));
});
