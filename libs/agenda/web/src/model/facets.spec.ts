import { minuteOf, smallAgenda } from '../testing/small-index.ts';
import { applyFilters, isListed } from './facets.ts';
import { NO_FILTERS, type Filters } from './filters.ts';

const agenda = smallAgenda([
  { event: 0, space: 0, at: minuteOf(0, '12:00') },
  { event: 1, space: 0, at: minuteOf(0, '13:00') },
  { event: 1, space: 1, at: minuteOf(1, '13:00') },
  { event: 2, space: 2, at: minuteOf(1, '14:00') },
]);
const apply = (filters: Partial<Filters>, found: Set<number> | null = null) => applyFilters(agenda.performances, { ...NO_FILTERS, ...filters }, found);
const numbers = (filters: Partial<Filters>): number[] => apply(filters).matches.map((performance) => performance.number);

describe('filters of the agenda', () => {
  it('widen within a facet and narrow between facets', () => {
    expect(numbers({ discipline: ['music', 'dance'] })).toEqual([1, 2, 3]);
    expect(numbers({ discipline: ['music', 'dance'], venue: ['ZOC'] })).toEqual([1, 2]);
  });

  it('find every participant of a joint event, and its continents', () => {
    expect(numbers({ country: ['japon'] })).toEqual([1, 4]);
    expect(numbers({ continent: ['america'] })).toEqual([2, 3, 4]);
  });

  it('need every access feature that was chosen; a step-free venue counts', () => {
    expect(numbers({ access: ['lsm'] })).toEqual([2, 3, 4]);
    expect(numbers({ access: ['lsm', 'step_free'] })).toEqual([2, 4]);
  });

  it('filter by spoken language', () => {
    expect(numbers({ language: ['ja'] })).toEqual([4]);
  });

  it('count each choice as it would be with the other facets in force', () => {
    const { counts } = apply({ discipline: ['dance'], venue: ['ZOC'] });
    expect(Object.fromEntries(counts.discipline)).toEqual({ music: 1, dance: 1 });
    expect(Object.fromEntries(counts.venue)).toEqual({ ZOC: 1, STD: 1 });
    expect(Object.fromEntries(counts.country)).toEqual({ cuba: 1 });
  });

  it('count by day for the strip', () => {
    expect(Object.fromEntries(apply({ discipline: ['dance'] }).perDay)).toEqual({ '2027-05-14': 1, '2027-05-15': 1 });
  });

  it('keep to what the search found, also for exhibitions', () => {
    expect(apply({}, new Set([2])).matches.map((performance) => performance.number)).toEqual([4]);
    expect(isListed(agenda.continuous[0]!, { ...NO_FILTERS, country: ['japon'] }, null)).toBe(true);
    expect(isListed(agenda.continuous[0]!, { ...NO_FILTERS, country: ['cuba'] }, null)).toBe(false);
  });
});
