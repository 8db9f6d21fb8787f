import { zoneClock } from './zone-clock.ts';

const mexico = zoneClock('America/Mexico_City', '04:00');

describe('the fair’s clock', () => {
  it('shows Mexico’s wall time whatever the phone believes', () => {
    expect(mexico.wall(Date.parse('2027-05-15T23:30:00Z'))).toEqual({ date: '2027-05-15', time: '17:30' });
  });

  it('counts an act past midnight to the evening before', () => {
    expect(mexico.eventDay(Date.parse('2027-05-16T06:30:00Z'))).toBe('2027-05-15');
    expect(mexico.eventDay(Date.parse('2027-05-16T10:00:00Z'))).toBe('2027-05-16');
  });

  it('knows that Mexico had summer time until October 2022', () => {
    expect(mexico.wall(Date.parse('2018-04-20T17:00:00Z')).time).toBe('12:00');
    expect(mexico.wall(Date.parse('2023-04-20T17:00:00Z')).time).toBe('11:00');
  });

  it('is right on both sides of a clock change within one day', () => {
    const berlin = zoneClock('Europe/Berlin', '04:00');
    expect(berlin.wall(Date.parse('2027-03-28T00:30:00Z')).time).toBe('01:30');
    expect(berlin.wall(Date.parse('2027-03-28T01:30:00Z')).time).toBe('03:30');
  });
});
