import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { isProblem } from '../api/problem-error.ts';

/** Puts what the server did not accept at its fields. True when every fault found its place. */
export function showFaults<T extends FieldValues>(error: unknown, known: readonly string[], setError: UseFormSetError<T>, fieldOf: (field: string) => string = (field) => field): boolean {
  if (!isProblem(error) || error.faults.length === 0) return false;
  let all = true;
  for (const { field: named, message } of error.faults) {
    const field = fieldOf(named);
    const root = field.split('.')[0] ?? '';
    if (known.includes(root)) setError(field as Path<T>, { type: 'server', message }, { shouldFocus: true });
    else all = false;
  }
  return all;
}
