import type { Texts } from '@feria/ui/texts';
import { addDays } from '@feria/kernel/wall-clock';
import { dateWords, timeWords } from '@feria/ui/date-words';
import type { Agenda, Performance } from '../model/agenda.ts';

const MINUTE = 60_000;
const SOON_MIN = 90;

/** "hoy", "mañana", "ayer" or the date, as seen from `today` (both days of the programme). */
export function dayWords({ t, language }: Texts, day: string, today: string): string {
  if (day === today) return t('day.today');
  if (day === addDays(today, 1)) return t('day.tomorrow');
  if (day === addDays(today, -1)) return t('day.yesterday');
  return dateWords(language, day, 'long');
}

/** The start on the fair's walls. */
export function startWords({ language }: Texts, agenda: Agenda, at: number): string {
  return timeWords(language, agenda.clock.wall(at).time);
}

/** "17:30–18:15" in the writing of the language. */
export function spanWords(texts: Texts, agenda: Agenda, { start, end }: Pick<Performance, 'start' | 'end'>): string {
  return `${startWords(texts, agenda, start)} – ${startWords(texts, agenda, end)}`;
}

/** How near it is: "en 12 min", "hasta las 18:15", "terminó"; empty where only the time itself helps. */
export function nearness(texts: Texts, agenda: Agenda, performance: Performance, now: number): string {
  if (performance.end <= now) return texts.t('when.over');
  if (performance.start <= now) return texts.t('when.until', { time: startWords(texts, agenda, performance.end) });
  const minutes = Math.ceil((performance.start - now) / MINUTE);
  return minutes <= SOON_MIN ? texts.t('when.in', { minutes }) : '';
}
