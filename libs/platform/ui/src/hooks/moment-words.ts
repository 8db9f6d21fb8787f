import type { Language } from '@feria/kernel/language';

const LOCALES: Record<Language, string> = { es: 'es-MX', en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant in a zone, as a list of what happened shows it: "22 nov 2026, 12:03". */
export function momentWords(language: Language, iso: string, zone?: string): string {
  const key = `${language} ${zone ?? ''}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(zone && { timeZone: zone }) });
    formats.set(key, format);
  }
  return format.format(new Date(iso));
}

/** 1351 → "1,351" as the reader's language groups digits. */
export function numberWords(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}
