import type { Performance } from '../model/agenda.ts';
import { seenOf, type Seen, type Star } from './plan-storage.ts';

export type PlanChangeKind = 'retimed' | 'moved' | 'resized' | 'suspended' | 'cancelled' | 'reinstated';
export interface PlanChange { kinds: PlanChangeKind[]; before: Seen; after: Seen }

/** What changed in a performance since the visitor starred it (or last said "got it"); null when nothing did. */
export function changeSince(star: Star, performance: Performance): PlanChange | null {
  const [before, after] = [star.seen, seenOf(performance)];
  const kinds: PlanChangeKind[] = [];
  if (after.status !== before.status) {
    if (after.status === 'planned') kinds.push('reinstated');
    else if (after.status === 'suspended' || after.status === 'cancelled') kinds.push(after.status);
  }
  if (after.start !== before.start) kinds.push('retimed');
  if (after.end - after.start !== before.end - before.start) kinds.push('resized');
  if (after.spot !== before.spot) kinds.push('moved');
  return kinds.length > 0 ? { kinds, before, after } : null;
}
