import { withCopies, type Draft } from '../../draft/draft.ts';
import type { EventRow, PerformanceRow } from '../../draft/draft-rows.ts';
import { isPerformanceField, type Described } from '../plan/described.ts';
import { GONE_FROM_SOURCE } from '../plan/import-reasons.ts';
import type { ImportPlan } from '../plan/plan-import.ts';
import { newPair, rewritten, withIds, type WrittenPair } from './written-rows.ts';

/** One row that changes, as it was and as it is to be. */
export interface RowPair<T> {
  before: T;
  after: T;
}

/** Everything that applying a plan writes, still without numbers. */
export interface RowWrites {
  created: WrittenPair[];
  events: RowPair<EventRow>[];
  performances: RowPair<PerformanceRow>[];
}

/** `draft`: with the places and the policy as they are now that new spaces are made. */
export function rowWrites(plan: ImportPlan, draft: Draft, options: { source: string; idOf: ReadonlyMap<string, string>; cancelMissing: boolean; now: Date }): RowWrites {
  const { source, idOf, cancelMissing, now } = options;
  const orders = sourceOrders(draft, source);
  const created = plan.rows.filter(({ outcome }) => outcome === 'created').map((row) => {
    const pair = rewritten(newPair(draft.edition.id, row, source, nextOrder(orders, row.row.guid)), withIds(row.fields, idOf), now);
    return { event: pair.event, performance: withCopies(draft, pair.performance) };
  });
  const events = new Map<string, RowPair<EventRow>>();
  const performances = new Map<string, RowPair<PerformanceRow>>();
  for (const { known, changes } of plan.rows) {
    if (!known || changes.length === 0) continue;
    const fields: Partial<Described> = withIds(Object.fromEntries(changes.map(({ field, after }) => [field, after])), idOf);
    const after = rewritten(known, fields, now);
    if (changes.some(({ field }) => !isPerformanceField(field))) events.set(known.event.id, { before: known.event, after: after.event });
    if (changes.some(({ field }) => isPerformanceField(field))) performances.set(known.performance.id, { before: known.performance, after: withCopies(draft, after.performance) });
  }
  for (const before of cancelMissing ? plan.missing : []) {
    performances.set(before.id, { before, after: { ...before, state: 'cancelled', reason: GONE_FROM_SOURCE, holdExpiresAt: null } });
  }
  return { created, events: [...events.values()], performances: [...performances.values()] };
}

/** The next free order of each key of a source: rows with one key are told apart by it. */
function sourceOrders({ performances }: Draft, source: string): Map<string, number> {
  const orders = new Map<string, number>();
  for (const row of performances) {
    if (row.source === source && row.sourceKey !== null) orders.set(row.sourceKey, Math.max(orders.get(row.sourceKey) ?? 0, row.sourceOrder + 1));
  }
  return orders;
}

function nextOrder(orders: Map<string, number>, key: string | null): number {
  if (key === null) return 0;
  const order = orders.get(key) ?? 0;
  orders.set(key, order + 1);
  return order;
}
