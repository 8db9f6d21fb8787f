import { wallClock, type Language } from '@feria/kernel';

const LOCALES: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-GB', fr: 'fr-FR' };

const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
    formats.set(language, format);
  }
  return format;
}

/** `sábado 14 de mayo`, `Saturday 14 May`, `samedi 14 mai`, of a date `YYYY-MM-DD`. */
export function spokenDay(date: string, language: Language): string {
  return formatOf(language).format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

/** `17:00` on the wall clock of the zone. */
export function clockTime(instant: number, zone: string): string {
  return wallClock(zone, instant).time;
}
