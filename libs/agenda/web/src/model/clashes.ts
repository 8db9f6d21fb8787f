import type { Performance } from './agenda.ts';
import { walkingMinutes } from './walking.ts';

export interface Clash {
  /** `overlap`: both at once for `minutes`. `walk`: `gap` minutes between them, `minutes` on foot. */
  kind: 'overlap' | 'walk';
  first: Performance;
  second: Performance;
  minutes: number;
  gap: number;
}

const MINUTE = 60_000;

/**
 * What a visitor cannot do in one body: overlaps between any two, and too little time to walk from one to the next of the same day.
 * Cancelled performances clash with nothing. In order of the first's start.
 */
export function findClashes(chosen: readonly Performance[]): Clash[] {
  const rows = chosen.filter((performance) => performance.status !== 'cancelled').sort((a, b) => a.start - b.start || a.number - b.number);
  const clashes: Clash[] = [];
  rows.forEach((first, at) => {
    for (const second of rows.slice(at + 1)) {
      if (second.start < first.end) {
        clashes.push({ kind: 'overlap', first, second, minutes: Math.round((Math.min(first.end, second.end) - second.start) / MINUTE), gap: 0 });
        continue;
      }
      if (second.day !== first.day) break;
      const gap = Math.round((second.start - first.end) / MINUTE);
      const walk = first.space && second.space ? walkingMinutes(first.space.venue, second.space.venue) : 0;
      if (walk > gap) clashes.push({ kind: 'walk', first, second, minutes: walk, gap });
    }
  });
  return clashes;
}
