import { minuteOf, moment, smallAgenda } from '../testing/small-index.ts';
import { nowNext, openOn } from './now-next.ts';

const agenda = smallAgenda([
  { event: 0, space: 0, at: minuteOf(0, '17:00') },
  { event: 1, space: 0, at: minuteOf(0, '18:30') },
  { event: 2, space: 0, at: minuteOf(0, '19:30') },
  { event: 0, space: 0, at: minuteOf(0, '23:30'), minutes: 90 },
  { event: 1, space: 1, at: minuteOf(0, '17:15'), status: 2 },
  { event: 2, space: 2, at: minuteOf(0, '17:45') },
  { event: 0, space: 1, at: minuteOf(1, '12:00') },
]);

describe('now and next', () => {
  it('says what is on and the next two at each venue', () => {
    const view = nowNext(agenda, moment(0, '17:30'));
    expect(view.venues.map(({ venue, now, next }) => [venue.code, now.map((one) => one.number), next.map((one) => one.event.title)])).toEqual([
      ['ZOC', [1], ['Noche de danzón', 'Cuentos para niños']],
      ['CCI', [], ['Cuentos para niños']],
    ]);
  });

  it('leaves cancelled performances out', () => {
    expect(nowNext(agenda, moment(0, '17:30')).venues.some(({ venue }) => venue.code === 'STD')).toBe(false);
  });

  it('is still today after midnight, until the boundary', () => {
    const view = nowNext(agenda, moment(1, '00:30'));
    expect([view.today, view.venues[0]?.now.length, view.phase]).toEqual(['2027-05-14', 1, 'during']);
    expect(nowNext(agenda, moment(1, '04:30')).today).toBe('2027-05-15');
  });

  it('ends at the very end and begins at the very start', () => {
    expect(nowNext(agenda, moment(0, '18:00')).venues.find(({ venue }) => venue.code === 'ZOC')?.now).toEqual([]);
    expect(nowNext(agenda, moment(0, '17:00')).venues[0]?.now.map((one) => one.number)).toEqual([1]);
  });

  it('knows before, during and after', () => {
    expect(nowNext(agenda, moment(-3, '12:00')).phase).toBe('before');
    expect(nowNext(agenda, moment(0, '08:00')).phase).toBe('during');
    expect(nowNext(agenda, moment(3, '12:00')).phase).toBe('after');
    expect(nowNext(agenda, moment(0, '17:30')).nextDay).toBe('2027-05-15');
  });

  it('says "open today" only until closing time', () => {
    expect([moment(0, '09:00'), moment(0, '17:59'), moment(0, '18:00'), moment(1, '01:00')].map((at) => nowNext(agenda, at).open.length)).toEqual([1, 1, 0, 0]);
  });

  it('has exhibitions open in their range but not on a closed weekday', () => {
    expect(openOn(agenda, '2027-05-15').map((open) => open.number)).toEqual([900]);
    expect(openOn(agenda, '2027-05-16')).toEqual([]);
    expect(openOn(agenda, '2027-05-17')).toEqual([]);
  });
});
