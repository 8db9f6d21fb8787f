/** A stretch of time, end excluded; epoch milliseconds. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * All pairs that share an instant, by a sweep over the starts: O(n log n + pairs).
 * Touching intervals do not overlap; an empty one overlaps nothing.
 */
export function overlappingPairs<T extends Interval>(intervals: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  let open: T[] = [];
  const ordered = intervals.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  for (const next of ordered) {
    open = open.filter((earlier) => earlier.end > next.start);
    for (const earlier of open) pairs.push([earlier, next]);
    open.push(next);
  }
  return pairs;
}
