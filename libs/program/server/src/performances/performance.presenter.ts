import { wallClock } from '@feria/kernel';
import type { PerformanceView } from '@feria/program-contract';
import { draftChanges, type ReleaseEntry } from '@feria/program-domain';
import { draftPicture } from '../draft/draft-pictures.ts';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { dayOf, type Draft } from '../draft/draft.ts';

/** Published pictures by performance, as far as they are needed. */
export type Published = ReadonlyMap<string, ReleaseEntry>;

export function presentPerformance(draft: Draft, published: Published, row: PerformanceRow): PerformanceView {
  const entry = published.get(row.id);
  const wall = row.startsAt && wallClock(draft.edition.zone, row.startsAt);
  return {
    id: row.id,
    number: row.number,
    eventId: row.eventId,
    spaceId: row.spaceId,
    start: wall && `${wall.date}T${wall.time}`,
    startsAt: row.startsAt?.toISOString() ?? null,
    eventDay: dayOf(draft, row),
    durationMin: row.durationMin,
    setupMin: row.setupMin,
    teardownMin: row.teardownMin,
    state: row.state,
    reason: row.reason,
    holdExpiresAt: row.holdExpiresAt?.toISOString() ?? null,
    changes: [...(draftChanges(entry ? [entry] : [], [draftPicture(draft, row)])[0]?.kinds ?? [])],
    published: entry !== undefined,
    version: row.version,
  };
}
