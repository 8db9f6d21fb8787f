import type { BulkEditRequest, PerformanceEdit, PerformanceView } from '@feria/program-contract';
import type { z } from 'zod';

export type BulkEdit = z.input<typeof BulkEditRequest>;
export type BulkChange = BulkEdit['change'];

/** The edit that takes an edit back: the same fields with the values from before. */
export function inverseEdit(before: PerformanceView, edit: PerformanceEdit): PerformanceEdit {
  const { spaceId, start, durationMin, setupMin, teardownMin, state, reason, holdExpiresAt } = before;
  const known: Required<PerformanceEdit> = { spaceId, start, durationMin, setupMin, teardownMin, state, reason, holdExpiresAt };
  return Object.fromEntries(Object.keys(edit).map((field) => [field, known[field as keyof PerformanceEdit]])) as PerformanceEdit;
}

/**
 * The bulk edits that take a bulk edit back, with the versions it left. Performances that had the same value before go
 * in one request; a shift and a swap are taken back by one of their own kind.
 */
export function inverseBulk(before: readonly PerformanceView[], after: readonly PerformanceView[], change: BulkChange): BulkEdit[] {
  const items = after.map(({ id, version }) => ({ id, version }));
  if (items.length === 0) return [];
  if (change.kind === 'shift') return [{ items, change: { kind: 'shift', minutes: -change.minutes } }];
  if (change.kind === 'swap') return [{ items, change: { kind: 'swap' } }];
  const were = new Map(before.map((one) => [one.id, one]));
  const groups = new Map<string, BulkEdit>();
  for (const item of items) {
    const was = were.get(item.id);
    if (!was) continue;
    const undo = undoOf(was, change.kind);
    const key = JSON.stringify(undo);
    const group = groups.get(key) ?? { items: [], change: undo };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function undoOf(was: PerformanceView, kind: 'space' | 'duration' | 'state'): BulkChange {
  if (kind === 'space') return { kind, spaceId: was.spaceId };
  if (kind === 'duration') return { kind, durationMin: was.durationMin };
  return { kind, state: was.state, reason: was.reason };
}
