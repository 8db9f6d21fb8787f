import { addDays, minuteOf, weekday } from './calendar.ts';
import { composeDemo } from './compose-demo.ts';
import type { DemoPerformance } from './demo-edition.ts';

const demo = composeDemo();
const { edition, events, performances, performers, venues } = demo;
const eventOf = new Map(events.map((event) => [event.number, event]));
const spaceOf = new Map(venues.flatMap((venue) => venue.spaces.map((space) => [space.key, { space, venue }] as const)));
const timed = performances.filter(({ exclusive }) => exclusive);
const late = performances.filter(({ number }) => demo.waivers.some(({ performanceNumber }) => performanceNumber === number));

const place = ({ spaceKey }: DemoPerformance) => spaceOf.get(spaceKey)!;
const event = ({ eventNumber }: DemoPerformance) => eventOf.get(eventNumber)!;

function count<T>(list: T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** Neighbours on one list of intervals that overlap. */
function overlaps(intervals: { from: number; to: number; number: number }[]): string[] {
  const sorted = [...intervals].sort((a, b) => a.from - b.from);
  return sorted.flatMap((one, i) => {
    const next = sorted[i + 1];
    return next && next.from < one.to ? [`${one.number} and ${next.number}`] : [];
  });
}

/** Overlaps in each group of performances; `keysOf` names the groups a performance is in. */
function clashes(keysOf: (one: DemoPerformance) => string[], after: (one: DemoPerformance) => number, before: (one: DemoPerformance) => number): string[] {
  const groups = new Map<string, { from: number; to: number; number: number }[]>();
  for (const one of timed) {
    const start = minuteOf(one.start);
    const interval = { from: start - before(one), to: start + one.durationMin + after(one), number: one.number };
    for (const key of keysOf(one)) groups.set(`${one.date} ${key}`, [...(groups.get(`${one.date} ${key}`) ?? []), interval]);
  }
  return [...groups.values()].flatMap(overlaps);
}

describe('the demonstration edition', () => {
  it('is the same for the same seed, another for another', () => {
    expect(composeDemo(2026)).toEqual(demo);
    expect(composeDemo(7).events[0]).not.toEqual(events[0]);
  });

  it('has the size of the fair', () => {
    expect([demo.participants.length, venues.length, performances.length]).toEqual([108, 20, 1306]);
    expect(count(venues, ({ role }) => role)).toEqual(new Map([['MAIN', 2], ['ALTERNATE', 18]]));
    expect(venues.every(({ spaces }) => spaces.length >= 2 && spaces.length <= 5)).toBe(true);
    expect(events.filter(({ continuous }) => continuous)).toHaveLength(13);
    expect(edition.endsOn).toBe(addDays(edition.startsOn, 16));
    expect(edition.name.es).toContain('demostración');
  });

  it('has performances on every day, every discipline, and numbers without gaps', () => {
    expect(count(performances, ({ date }) => date).size).toBe(17);
    expect(count(events, ({ discipline }) => discipline).size).toBe(11);
    expect(performances.map(({ number }) => number)).toEqual(performances.map((_, i) => i + 1));
    expect(events.map(({ number }) => number)).toEqual(events.map((_, i) => i + 1));
    expect(new Set(performances.map(({ eventNumber }) => eventNumber)).size).toBe(events.length);
  });

  it('lets every participant appear', () => {
    const shown = new Set(events.flatMap(({ participantKeys }) => participantKeys));
    expect(demo.participants.map(({ key }) => key).filter((key) => !shown.has(key))).toEqual([]);
    expect([...shown].filter((key) => !demo.participants.some((one) => one.key === key))).toEqual([]);
  });

  it('gives every participant one mission, and an account to each ISO code', () => {
    const served = demo.missions.flatMap(({ participantKeys }) => participantKeys);
    expect([...served].sort()).toEqual(demo.participants.map(({ key }) => key).sort());
    const embassies = demo.participants.flatMap(({ iso2 }) => (iso2 ? [`embajada.${iso2.toLowerCase()}@feria.example`] : []));
    const emails = demo.accounts.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails).toEqual(expect.arrayContaining([...embassies, 'organizer@feria.example', 'program@feria.example', 'site@feria.example', 'stage.zocalo@feria.example']));
    const roles = new Set(demo.missions.map(({ kind }) => kind));
    expect(roles).toEqual(new Set(['RESIDENT', 'NON_RESIDENT', 'HONORARY_CONSULATE', 'DELEGATION', 'OTHER']));
  });

  it('draws a small map around all venues', () => {
    const size = JSON.stringify(edition.baseMap).length;
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThan(25_000);
    expect(venues.filter(({ lat, lon }) => lat < 19.42 || lat > 19.45 || lon < -99.15 || lon > -99.12)).toEqual([]);
  });
});

describe('the placement of the demonstration', () => {
  it('never takes a space twice, with setup, teardown and changeover', () => {
    expect(clashes((one) => [one.spaceKey], (one) => one.teardownMin + one.changeoverMin, (one) => one.setupMin)).toEqual([]);
    expect(timed.filter((one) => one.changeoverMin < place(one).space.minChangeoverMin)).toEqual([]);
  });

  it('never needs a performer in two places', () => {
    expect(clashes((one) => event(one).performerKeys, () => 0, () => 0)).toEqual([]);
  });

  it('keeps hours and closed days, but for the one act it names', () => {
    const outside = timed.filter((one) => {
      const { venue } = place(one);
      const start = minuteOf(one.start);
      return start < minuteOf(venue.openTime) || start + one.durationMin > minuteOf(venue.closeTime) || venue.closedWeekdays.includes(weekday(one.date));
    });
    expect(outside).toEqual(late);
    expect(late).toMatchObject([{ date: '2027-05-22', start: '23:00', durationMin: 105 }]);
    expect(demo.waivers[0]?.reason).toContain('Noche de las Culturas');
  });

  it('expects no more people than a space holds', () => {
    expect(timed.filter((one) => event(one).expectedAudience > place(one).space.capacity)).toEqual([]);
    expect(timed.filter((one) => event(one).soundClass > place(one).space.soundClass && !late.includes(one))).toEqual([]);
  });

  it('calls visiting performers only on the days of their visit', () => {
    const visits = new Map(performers.flatMap(({ key, availableDays }) => (availableDays ? [[key, availableDays] as const] : [])));
    expect(visits.size).toBeGreaterThan(20);
    const missed = timed.filter((one) => event(one).performerKeys.some((key) => {
      const days = visits.get(key);
      return days && (one.date < days.from || one.date > days.to);
    }));
    expect(missed).toEqual([]);
  });

  it('promises a way without steps only where every performance has one', () => {
    const promised = performances.filter((one) => event(one).access.includes('step_free'));
    expect(promised.filter((one) => !place(one).venue.stepFree)).toEqual([]);
    expect(promised.length).toBeGreaterThan(600);
  });
});
