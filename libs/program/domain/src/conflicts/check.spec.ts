import fc from 'fast-check';
import { aDraft, aPerformance, aSpace, at, ensemble } from '../fixtures/draft.ts';
import { checkAll, checkAround } from './check.ts';
import type { DraftPerformance } from './draft-performance.ts';
import { overlappingPairs } from './overlapping-pairs.ts';
import { MINUTE } from './show-times.ts';

const interval = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })).map(([start, length]) => ({ start, end: start + length }));

const crowded = fc.array(fc.record({
  minute: fc.integer({ min: 0, max: 720 }),
  durationMin: fc.integer({ min: 0, max: 120 }),
  setupMin: fc.constantFrom(0, 15),
  spaceId: fc.constantFrom('foro', 'carpa', 'patio', null),
  performers: fc.subarray([ensemble('Uno'), ensemble('Dos')]),
  state: fc.constantFrom('planned', 'hold', 'suspended', 'cancelled'),
  eventId: fc.constantFrom('event-1', 'event-2', 'event-3'),
}), { maxLength: 25 }).map((rows) => rows.map(({ minute, ...facts }, index) => {
  const title = facts.eventId === 'event-1' ? {} : { es: facts.eventId };
  return aPerformance(`p${index}`, { ...facts, title, number: index, start: at('10:00') + minute * MINUTE });
}));

describe('the check as a whole', () => {
  it('finds by sweeping what comparing everything with everything finds', () => {
    fc.assert(fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
      const naive = intervals.flatMap((a, i) => intervals.slice(i + 1).filter((b) => Math.max(a.start, b.start) < Math.min(a.end, b.end)));
      expect(overlappingPairs(intervals)).toHaveLength(naive.length);
    }));
  });

  it('does not depend on the order of its input', () => {
    fc.assert(fc.property(crowded, (performances) => {
      expect(checkAll(aDraft([...performances].reverse())).open).toEqual(checkAll(aDraft(performances)).open);
    }));
  });

  it('around one performance says what the full check says of it', () => {
    fc.assert(fc.property(crowded, fc.nat({ max: 24 }), (performances, index) => {
      const id = `p${index}`;
      const full = checkAll(aDraft(performances)).open.filter(({ performanceIds }) => performanceIds.includes(id));
      expect(checkAround(aDraft(performances), id).open).toEqual(full);
    }));
  });

  it('gives every conflict its own key', () => {
    fc.assert(fc.property(crowded, (performances) => {
      const keys = checkAll(aDraft(performances)).open.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }));
  });

  it('looks at each performance a few times, however many there are: the benchmark times it', () => {
    let looks = 0;
    const counted = (performance: DraftPerformance) => new Proxy(performance, {
      get: (row, column) => {
        if (column === 'start') looks += 1;
        return row[column as keyof DraftPerformance];
      },
    });
    const looksPerPerformance = (days: number) => {
      const performances = Array.from({ length: days * 100 }, (_, index) => aPerformance(`p${index}`, {
        number: index, spaceId: `s${index % 25}`, start: at('2022-05-07 12:00') + Math.floor(index / 100) * 24 * 60 * MINUTE + (index % 4) * 45 * MINUTE, performers: [ensemble(`Grupo ${index % 90}`)],
      }));
      const draft = aDraft(performances.map(counted), { spaces: Array.from({ length: 25 }, (_, index) => aSpace(`s${index}`, 'zocalo')) });
      looks = 0;
      expect(checkAll(draft).open.length).toBeGreaterThan(days);
      return looks / performances.length;
    };
    expect(looksPerPerformance(14)).toBeLessThanOrEqual(looksPerPerformance(2) * 1.5);
  });
});
