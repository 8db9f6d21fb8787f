import { instantOf, offsetMinutes } from '@feria/kernel';
import type { EditionFactsView } from '@feria/editions-contract';
import type { FileTime } from '../readers/source-row.ts';

/** The instant of a wall clock. Where a file's offset and the edition's zone disagree the wall clock wins, and it is said. */
export function wantedInstant({ date, time, offsetMin }: FileTime, { zone, startsOn, endsOn }: EditionFactsView): { at: number; warnings: string[] } {
  const at = instantOf(zone, date, time);
  const warnings: string[] = [];
  if (offsetMin !== null && offsetMinutes(zone, at) !== offsetMin) {
    warnings.push(`El archivo dice ${date} ${time} con ${offsetText(offsetMin)}, pero en ${zone} son ${offsetText(offsetMinutes(zone, at))}: vale la hora del reloj, ${time}`);
  }
  if (date < startsOn || date > endsOn) warnings.push(`${date} está fuera de las fechas de la edición`);
  return { at, warnings };
}

function offsetText(minutes: number): string {
  const abs = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
}
