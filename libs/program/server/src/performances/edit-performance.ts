import { instantOf, Problem } from '@feria/kernel';
import type { PerformanceEdit } from '@feria/program-contract';
import { isCalendarDay } from '../draft/calendar-day.ts';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { withCopies, type Draft } from '../draft/draft.ts';

const HOUR = 3_600_000;
/** How long a hold lasts when nobody says otherwise. */
const HOLD_HOURS = 48;

/** The row after an edit, with everything that follows from it. Throws 422 for what cannot be. */
export function editedPerformance(draft: Draft, row: PerformanceRow, edit: PerformanceEdit, now: Date): PerformanceRow {
  const { start, holdExpiresAt, ...columns } = edit;
  const named = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<PerformanceRow>;
  const next: PerformanceRow = { ...row, ...named };
  if (start !== undefined) next.startsAt = start === null ? null : instant(draft.edition.zone, start);
  if (holdExpiresAt !== undefined) next.holdExpiresAt = holdExpiresAt === null ? null : new Date(holdExpiresAt);
  if (next.spaceId && !draft.places.bySpace.has(next.spaceId)) throw refusal('spaceId', 'Ese espacio no es de esta edición');
  return withCopies(draft, inState(row, next, edit, now));
}

/** The reason goes with the state, and the expiry with the hold. */
function inState(row: PerformanceRow, next: PerformanceRow, edit: PerformanceEdit, now: Date): PerformanceRow {
  const keepsReason = edit.reason !== undefined || next.state === row.state;
  const reason = (keepsReason && next.reason?.trim()) || null;
  if (next.state === 'cancelled' && !reason) throw refusal('reason', 'Escriba por qué se cancela');
  return { ...next, reason, holdExpiresAt: next.state === 'hold' ? expiryOf(row, next, now) : null };
}

function expiryOf(row: PerformanceRow, next: PerformanceRow, now: Date): Date {
  const expiry = next.holdExpiresAt ?? new Date(now.getTime() + HOLD_HOURS * HOUR);
  if (expiry <= now && row.holdExpiresAt?.getTime() !== expiry.getTime()) throw refusal('holdExpiresAt', 'El apartado tiene que vencer en el futuro');
  return expiry;
}

function instant(zone: string, wall: string): Date {
  const [date = '', time = ''] = wall.split('T');
  if (!isCalendarDay(date)) throw refusal('start', 'Ese día no existe en el calendario');
  return new Date(instantOf(zone, date, time));
}

function refusal(field: string, message: string): Problem {
  return new Problem('program/invalid-performance', 422, message, { fields: [{ field, message }] });
}
