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

  it('takes at most 20 ms for 1,351 performances in 92 spaces with hundreds of conflicts', () => {
    const spaces = Array.from({ length: 92 }, (_, index) => aSpace(`s${index}`, 'zocalo'));
    const performances = Array.from({ length: 1351 }, (_, index): DraftPerformance => aPerformance(`p${index}`, {
      number: index,
      spaceId: `s${index % 92}`,
      start: at(`2022-05-${14 + (Math.floor(index / 92) % 4)} 12:00`) + Math.floor(index / 368) * (index % 2 ? 45 : 90) * MINUTE,
      performers: [ensemble(`Grupo ${index % 1200}`)],
    }));
    const draft = aDraft(performances, { spaces });
    const times = Array.from({ length: 25 }, () => {
      const from = performance.now();
      expect(checkAll(draft).open.length).toBeGreaterThan(200);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThanOrEqual(20);
  });
});
