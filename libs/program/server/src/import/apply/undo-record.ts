import type { EventRow, PerformanceRow } from '../../draft/draft-rows.ts';
import type { Made } from './make-what-is-new.ts';
import type { RowWrites } from './row-writes.ts';

/** A row as it was before an import, and the version it had right after. */
export interface Restorable<T> {
  before: T;
  versionAfter: number;
}

/** How to take an applied import back. */
export interface UndoRecord {
  created: { eventId: string; performanceId: string }[];
  events: Restorable<EventRow>[];
  performances: Restorable<PerformanceRow>[];
  performerIds: string[];
  spaceIds: string[];
}

export function undoRecord({ created, events, performances }: RowWrites, { performerIds, spaceIds }: Made): UndoRecord {
  return {
    created: created.map(({ event, performance }) => ({ eventId: event.id, performanceId: performance.id })),
    events: events.map(({ before }) => ({ before, versionAfter: before.version + 1 })),
    performances: performances.map(({ before }) => ({ before, versionAfter: before.version + 1 })),
    performerIds,
    spaceIds,
  };
}
