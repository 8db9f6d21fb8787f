import { isProblem } from '@feria/ui/api/problem-error';
import { formField, type SlotValues } from './slot-values.ts';

/** Coded refusals and the field that can mend them. */
const FIELDS: Record<string, keyof SlotValues> = { 'program/space-already-booked': 'spaceId', 'program/edit-blocked': 'time' };

/** The field of the slot's form that a refusal belongs to, and its words; undefined when it belongs to none. */
export function slotFault(error: unknown): { field: keyof SlotValues; message: string } | undefined {
  if (!isProblem(error)) return undefined;
  const known = FIELDS[error.code];
  if (known) return { field: known, message: error.message };
  const [fault] = error.faults;
  return fault && { field: formField(fault.field), message: fault.message };
}
