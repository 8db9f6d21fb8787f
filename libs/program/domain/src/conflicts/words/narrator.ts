import { pickText, wallClock, type Language } from '@feria/kernel';
import type { NamedPerformance } from '../conflict.ts';
import type { EditionFacts } from '../edition-facts.ts';
import { clockTime, spokenDay } from './spoken-time.ts';

/** The pieces every sentence is made of, already in its language and on the edition's wall clock. */
export interface Narrator {
  /** The quoted title, or the number where there is none. */
  readonly title: (performance: NamedPerformance) => string;
  /** `17:00–18:00` */
  readonly times: (performance: NamedPerformance) => string;
  /** `sábado 14 de mayo`: the wall-clock day it starts. */
  readonly day: (performance: NamedPerformance) => string;
  /** ` (sábado 14 de mayo, 17:00–18:00)`, or nothing while it has no time. */
  readonly when: (performance: NamedPerformance) => string;
  readonly date: (date: string) => string;
  /** `Foro Artístico (Zócalo)`, or null without a space. */
  readonly place: (performance: NamedPerformance) => string | null;
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { es: ['«', '»'], en: ['“', '”'], fr: ['« ', ' »'] };
const NUMBERED: Readonly<Record<Language, string>> = { es: 'la función n.º ', en: 'performance no. ', fr: 'la représentation nº ' };

export function narrator(language: Language, { zone, sourceLanguage }: Pick<EditionFacts, 'zone' | 'sourceLanguage'>): Narrator {
  const [open, close] = QUOTES[language];
  const time = (instant: number | null) => (instant === null ? '' : clockTime(instant, zone));
  const times = ({ start, end }: NamedPerformance) => (start === end ? time(start) : `${time(start)}–${time(end)}`);
  const day = ({ start }: NamedPerformance) => (start === null ? '' : spokenDay(wallClock(zone, start).date, language));
  return {
    title: ({ title, number }) => {
      const picked = pickText(title, language, sourceLanguage);
      return picked ? `${open}${picked.text}${close}` : `${NUMBERED[language]}${number}`;
    },
    times,
    day,
    when: (performance) => (performance.start === null ? '' : ` (${day(performance)}, ${times(performance)})`),
    date: (date) => spokenDay(date, language),
    place: ({ space, venue }) => (space && venue && space !== venue ? `${space} (${venue})` : space),
  };
}
