import { addDays, Problem, wallClock } from '@feria/kernel';
import type { BulkEditRequest, PerformanceEdit } from '@feria/program-contract';
import type { z } from 'zod';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import type { Draft } from '../draft/draft.ts';

type BulkChange = z.output<typeof BulkEditRequest>['change'];

const DAY_MIN = 1440;

/** What a bulk change means for each of its performances, by id. */
export function bulkEdits({ edition }: Draft, rows: readonly PerformanceRow[], change: BulkChange): Map<string, PerformanceEdit> {
  switch (change.kind) {
    case 'shift': return each(rows, (row) => (row.startsAt ? { start: shifted(edition.zone, row.startsAt, change.minutes) } : {}));
    case 'space': return each(rows, () => ({ spaceId: change.spaceId }));
    case 'duration': return each(rows, () => ({ durationMin: change.durationMin }));
    case 'state': return each(rows, () => ({ state: change.state, reason: change.reason }));
    case 'swap': return swap(edition.zone, rows);
  }
}

function each(rows: readonly PerformanceRow[], edit: (row: PerformanceRow) => PerformanceEdit): Map<string, PerformanceEdit> {
  return new Map(rows.map((row) => [row.id, edit(row)]));
}

/** Whole days keep the time on the wall, also where the clocks change in between. */
function shifted(zone: string, startsAt: Date, minutes: number): string {
  if (minutes % DAY_MIN !== 0) return wall(zone, new Date(startsAt.getTime() + minutes * 60_000))!;
  const { date, time } = wallClock(zone, startsAt);
  return `${addDays(date, minutes / DAY_MIN)}T${time}`;
}

function swap(zone: string, rows: readonly PerformanceRow[]): Map<string, PerformanceEdit> {
  const [one, other] = rows;
  if (!one || !other || rows.length !== 2) throw new Problem('program/swap-needs-two', 422, 'Para intercambiar se eligen exactamente dos funciones');
  const placeOf = ({ spaceId, startsAt }: PerformanceRow): PerformanceEdit => ({ spaceId, start: wall(zone, startsAt) });
  return new Map([[one.id, placeOf(other)], [other.id, placeOf(one)]]);
}

function wall(zone: string, at: Date | null): string | null {
  if (!at) return null;
  const { date, time } = wallClock(zone, at);
  return `${date}T${time}`;
}
