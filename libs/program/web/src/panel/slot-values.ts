import type { PerformanceEdit, PerformanceView } from '@feria/program-contract';
import type { PerformanceState } from '@feria/program-domain';

/** When and where, as it is typed. */
export interface SlotValues {
  date: string;
  time: string;
  spaceId: string | null;
  durationMin: number | null;
  setupMin: number | null;
  teardownMin: number | null;
  state: PerformanceState;
  reason: string;
}

export function slotValuesOf({ start, spaceId, durationMin, setupMin, teardownMin, state, reason }: PerformanceView): SlotValues {
  return { date: start?.slice(0, 10) ?? '', time: start?.slice(11) ?? '', spaceId, durationMin, setupMin, teardownMin, state, reason: reason ?? '' };
}

/** Only the fields that differ from the row: an edit never overwrites what was not touched. */
export function slotEdit(before: PerformanceView, { date, time, state, reason, ...rest }: SlotValues): PerformanceEdit {
  const wanted: PerformanceEdit = {
    start: date && time ? `${date}T${time}` : null,
    spaceId: rest.spaceId,
    durationMin: rest.durationMin ?? 0,
    setupMin: rest.setupMin ?? 0,
    teardownMin: rest.teardownMin ?? 0,
    state,
    reason: needsReason(state) ? reason.trim() || null : null,
  };
  const known: Record<string, unknown> = { ...before };
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => known[field] !== value)) as PerformanceEdit;
}

/** Visitors read why; so these states do not go without. */
export function needsReason(state: PerformanceState): boolean {
  return state === 'suspended' || state === 'cancelled';
}

/** The field of the form that a field of the request is typed in. */
export function formField(field: string): keyof SlotValues {
  return field === 'start' ? 'date' : (field as keyof SlotValues);
}
