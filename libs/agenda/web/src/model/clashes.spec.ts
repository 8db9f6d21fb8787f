import { minuteOf, smallAgenda, type Shown } from '../testing/small-index.ts';
import { findClashes } from './clashes.ts';
import { walkingMinutes } from './walking.ts';

const clashes = (...rows: Shown[]) => findClashes(smallAgenda(rows).performances).map(({ kind, first, second, minutes, gap }) => ({ kind, pair: [first.number, second.number], minutes, gap }));

describe('clashes of a plan', () => {
  it('two at once overlap for the minutes they share', () => {
    expect(clashes({ event: 0, space: 0, at: minuteOf(0, '17:00') }, { event: 1, space: 1, at: minuteOf(0, '17:40') })).toEqual([{ kind: 'overlap', pair: [1, 2], minutes: 20, gap: 0 }]);
  });

  it('a short one within a long one overlaps for all of its length', () => {
    expect(clashes({ event: 0, space: 0, at: minuteOf(0, '17:00'), minutes: 120 }, { event: 1, space: 1, at: minuteOf(0, '17:30'), minutes: 30 })[0]?.minutes).toBe(30);
  });

  it('back to back in one place is no clash', () => {
    expect(clashes({ event: 0, space: 0, at: minuteOf(0, '17:00') }, { event: 1, space: 0, at: minuteOf(0, '18:00') })).toEqual([]);
  });

  it('too little time to walk is told with gap and walk', () => {
    expect(clashes({ event: 0, space: 0, at: minuteOf(0, '17:00') }, { event: 1, space: 1, at: minuteOf(0, '18:05') })).toEqual([{ kind: 'walk', pair: [1, 2], minutes: 12, gap: 5 }]);
    expect(clashes({ event: 0, space: 0, at: minuteOf(0, '17:00') }, { event: 1, space: 1, at: minuteOf(0, '18:12') })).toEqual([]);
  });

  it('cancelled ones clash with nothing', () => {
    expect(clashes({ event: 0, space: 0, at: minuteOf(0, '17:00'), status: 2 }, { event: 1, space: 1, at: minuteOf(0, '17:40') })).toEqual([]);
  });

  it('finds an overlap that skips one in between', () => {
    const found = clashes({ event: 0, space: 0, at: minuteOf(0, '17:00'), minutes: 180 }, { event: 1, space: 0, at: minuteOf(0, '17:30'), minutes: 30 }, { event: 2, space: 0, at: minuteOf(0, '19:00') });
    expect(found.map(({ pair }) => pair)).toEqual([[1, 2], [1, 3]]);
  });
});

describe('walking', () => {
  it('takes about twelve minutes from the Zócalo to Santo Domingo in a crowd, none within a venue', () => {
    const [zocalo, santoDomingo] = smallAgenda([]).venues;
    expect(walkingMinutes(zocalo!, santoDomingo!)).toBe(12);
    expect(walkingMinutes(zocalo!, zocalo!)).toBe(0);
  });
});
