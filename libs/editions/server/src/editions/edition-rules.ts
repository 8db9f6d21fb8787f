import { isZone, Problem } from '@feria/kernel';

export interface EditionCalendar {
  startsOn: string;
  endsOn: string;
  dailyOpen: string;
  dailyClose: string;
  zone: string;
}

const refusal = (slug: string, field: string, message: string) => new Problem(`editions/${slug}`, 422, message, { fields: [{ field, message }] });

export const endsBeforeStart = () => refusal('ends-before-start', 'endsOn', 'El último día no puede ser anterior al primero');
export const closesBeforeOpening = () => refusal('closes-before-opening', 'dailyClose', 'La hora de cierre debe ser posterior a la de apertura');

/** `2027-02-30` looks like a date and is none. */
function isCalendarDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Throws the first thing that is wrong with the days, hours and zone of an edition. */
export function checkCalendar(edition: EditionCalendar): void {
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (!isCalendarDate(edition[field])) throw refusal('no-such-day', field, 'Ese día no existe en el calendario');
  }
  if (edition.endsOn < edition.startsOn) throw endsBeforeStart();
  if (edition.dailyClose <= edition.dailyOpen) throw closesBeforeOpening();
  if (!isZone(edition.zone)) throw refusal('unknown-zone', 'zone', 'No se conoce esa zona horaria; escriba una como America/Mexico_City');
}
