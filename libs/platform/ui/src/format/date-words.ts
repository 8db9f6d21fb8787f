import type { Language } from '@feria/kernel/language';

const LOCALES: Record<Language, string> = { es: 'es-MX', en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, Intl.DateTimeFormat>();

export type DateShape = 'full' | 'long' | 'short' | 'weekday' | 'month';
const SHAPES: Record<DateShape, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  weekday: { weekday: 'short' },
  month: { month: 'short' },
};

/** A calendar date (`YYYY-MM-DD`, already in the fair's zone) in words: "sábado 15 de mayo". */
export function dateWords(language: Language, date: string, shape: DateShape): string {
  const key = `${language} ${shape}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(LOCALES[language], { ...SHAPES[shape], timeZone: 'UTC' })));
  const words = format.format(Date.parse(`${date}T00:00:00Z`));
  if (language !== 'es') return words;
  const plain = words.replace(/^(\p{L}+\.?),/u, '$1');
  return shape === 'short' ? plain.replace(' de ', ' ') : plain;
}

/** A wall-clock time (`HH:MM`) as people write it: 17:30 · 5:30 pm · 17 h 30. */
export function timeWords(language: Language, time: string): string {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  if (language === 'en') return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'am' : 'pm'}`;
  if (language === 'fr') return `${hours} h ${minutes}`;
  return `${hours}:${minutes}`;
}

/** 0 → 0 min · 95 → 1 h 35 min; the units are written alike in the three languages. */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

const languageNames = new Map<Language, Intl.DisplayNames>();

/** The name of a language code in the reader's language: `fr` → "francés". */
export function languageWords(language: Language, code: string): string {
  let names = languageNames.get(language);
  if (!names) languageNames.set(language, (names = new Intl.DisplayNames([LOCALES[language]], { type: 'language' })));
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
