import { Problem } from '@feria/kernel';
import type { EventEdit } from '@feria/program-contract';
import { isCalendarDay } from '../draft/calendar-day.ts';
import type { EventRow } from '../draft/draft-rows.ts';
import type { Event } from './event.entity.ts';

/** The row after an edit of its own columns; people are the cast's affair. */
export function editedEvent(row: EventRow, { participantIds: _p, performers: _q, continuous, ...edit }: EventEdit): EventRow {
  const named = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<Event>;
  if (continuous) checkRange(continuous);
  const range = continuous === undefined ? {} : {
    continuous: continuous !== null,
    fromDate: continuous?.fromDate ?? null, toDate: continuous?.toDate ?? null,
    dailyFrom: continuous && `${continuous.dailyFrom}:00`, dailyTo: continuous && `${continuous.dailyTo}:00`,
  };
  return { ...row, ...named, ...range };
}

function checkRange({ fromDate, toDate }: NonNullable<EventEdit['continuous']>): void {
  const real = isCalendarDay(fromDate) && isCalendarDay(toDate);
  if (real && toDate >= fromDate) return;
  const message = real ? 'El último día no puede ser anterior al primero' : 'Ese día no existe en el calendario';
  throw new Problem('program/invalid-event', 422, message, { fields: [{ field: 'continuous', message }] });
}

/** An event of which only its number is known. */
export function blankEvent(id: string, editionId: string, number: number): EventRow {
  return {
    id, editionId, number, title: {}, summary: {}, description: {}, type: '', discipline: 'music', audience: 'ALL', languages: [], access: [], admission: 'FREE',
    expectedAudience: null, soundClass: null, url: '', continuous: false, fromDate: null, toDate: null, dailyFrom: null, dailyTo: null, spaceId: null,
    source: null, sourceKey: null, extra: {}, version: 1, participantIds: [], performerIds: [],
  };
}
