import type { Language } from '@feria/kernel';
import type { ConflictView, PerformanceView } from '@feria/program-contract';
import { dateWords, durationWords, timeWords } from '@feria/ui/date-words';
import type { DraftEvent } from './rows.ts';

/** Adds minutes to a wall time `2027-05-15T17:00`; clock changes do not matter for showing an end. */
function laterBy(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** "17:00–18:00 · 1 h" */
export function hoursWords(language: Language, { start, durationMin }: Pick<PerformanceView, 'start' | 'durationMin'>): string {
  if (!start) return durationWords(durationMin);
  return `${timeWords(language, start.slice(11))}–${timeWords(language, laterBy(start, durationMin).slice(11))}`;
}

const LOCALES: Record<Language, string> = { es: 'es-MX', en: 'en-GB', fr: 'fr-FR' };

/** "14–30 may" */
function rangeWords(language: Language, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.formatRange(Date.parse(from), Date.parse(to));
}

/** "sáb 15 may", "14–30 may" for what is open for days, undefined while unscheduled. */
export function dayWords(language: Language, performance: Pick<PerformanceView, 'eventDay' | 'start'>, event: Pick<DraftEvent, 'continuous'>): string | undefined {
  if (event.continuous) return rangeWords(language, event.continuous.fromDate, event.continuous.toDate);
  const day = performance.eventDay ?? performance.start?.slice(0, 10);
  return day ? dateWords(language, day, 'short') : undefined;
}

/** Does the worst of some conflicts stop a release? */
export function blocks(conflicts: readonly ConflictView[]): boolean {
  return conflicts.some(({ severity, waived }) => !waived && (severity === 'block_release' || severity === 'block_edit'));
}
