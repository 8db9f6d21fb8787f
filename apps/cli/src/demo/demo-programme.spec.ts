import { composeDemo } from './compose-demo.ts';
import { demoProgramme } from './demo-programme.ts';

const demo = composeDemo();
const ids = {
  participants: new Map(demo.participants.map(({ key }) => [key, `participant ${key}`])),
  spaces: new Map(demo.venues.flatMap(({ spaces }) => spaces.map(({ key }) => [key, `space ${key}`]))),
};
const [first] = demo.performances;
const startOf = (date: string, start: string) => demoProgramme({ ...demo, performances: [{ ...first!, date, start }] }, ids).performances[0]!.startsAt.toISOString();

describe('the demonstration in instants and ids', () => {
  it('reads wall clocks in the zone of the edition', () => {
    expect(startOf('2027-05-15', '17:00')).toBe('2027-05-15T23:00:00.000Z');
  });

  it('puts an act after midnight on the calendar day after its evening', () => {
    expect(startOf('2027-05-15', '00:30')).toBe('2027-05-16T06:30:00.000Z');
  });

  it('leaves visiting performers free from the morning of their first day to the night of their last', () => {
    const { performers } = demoProgramme({ ...demo, performers: [{ key: 'p', kind: 'ENSEMBLE', name: 'P', availableDays: { from: '2027-05-20', to: '2027-05-21' } }], performances: [], events: [], waivers: [] }, ids);
    expect(performers[0]!.availabilities).toEqual([{ startsAt: new Date('2027-05-20T10:00:00Z'), endsAt: new Date('2027-05-22T10:00:00Z') }]);
  });

  it('never books a space twice', () => {
    const bySpace = new Map<string, { from: number; to: number }[]>();
    for (const { spaceId, startsAt, durationMin, setupMin, teardownMin, changeoverMin, exclusive } of demoProgramme(demo, ids).performances) {
      if (!exclusive) continue;
      const start = startsAt.getTime() / 60_000;
      bySpace.set(spaceId, [...(bySpace.get(spaceId) ?? []), { from: start - setupMin, to: start + durationMin + teardownMin + changeoverMin }]);
    }
    const clashes = [...bySpace.values()].flatMap((list) => list.sort((a, b) => a.from - b.from).filter(({ from }, index) => index > 0 && from < list[index - 1]!.to));
    expect(clashes).toEqual([]);
  });

  it('refuses to name what it does not have', () => {
    expect(() => demoProgramme(demo, { ...ids, spaces: new Map() })).toThrow('which it does not have');
  });
});
