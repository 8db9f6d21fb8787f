import { isActive } from '../vocabulary/performance-state.ts';
import type { Severity } from '../vocabulary/severity.ts';
import type { DraftPerformance } from './draft-performance.ts';
import type { Interval } from './overlapping-pairs.ts';

export const MINUTE = 60_000;

/** A performance with its time, as the time rules take it. */
export interface Show extends Interval {
  readonly performance: DraftPerformance;
}

/** Whether the time rules look at it: active, with a time, and not a continuous event. */
export function showOf(performance: DraftPerformance): Show | null {
  if (performance.start === null || performance.continuous || !isActive(performance)) return null;
  return { performance, start: performance.start, end: performance.start + performance.durationMin * MINUTE };
}

/**
 * What it takes of its space, as the database's `occupied`: start − setup … end + teardown + changeover.
 * Null for what never excludes another: no space, no duration, continuous, suspended or cancelled.
 */
export function occupationOf(performance: DraftPerformance): Show | null {
  const show = performance.spaceId !== null && performance.durationMin > 0 ? showOf(performance) : null;
  if (!show) return null;
  return {
    performance,
    start: show.start - performance.setupMin * MINUTE,
    end: show.end + (performance.teardownMin + performance.changeoverMin) * MINUTE,
  };
}

/** The value of a row's `exclusive` column under a severity of `space_overlap`: only `block_edit` is a constraint. */
export function isExclusive(performance: Pick<DraftPerformance, 'continuous' | 'durationMin'>, severity: Severity): boolean {
  return severity === 'block_edit' && !performance.continuous && performance.durationMin > 0;
}
