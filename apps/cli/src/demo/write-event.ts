import type { Pattern } from './data/patterns/pattern.ts';
import type { AccessFlag, Admission, Language, LocalizedText } from './demo-edition.ts';
import { ALCOHOL, EVENT_KINDS, type EventKind } from './event-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import type { Random } from './random.ts';
import type { Coda } from './read-codas.ts';
import type { Country } from './read-participants.ts';
import type { PoolItem } from './read-pools.ts';
import { render } from './render-wording.ts';

const LANGUAGES: Language[] = ['es', 'en', 'fr'];

const AND: Record<Language, string> = { es: ' y ', en: ' and ', fr: ' et ' };

/** The longest summary a list still shows whole. */
const SUMMARY_MAX = 300;

/** What is announced and how. */
export interface Announcement {
  item: PoolItem;
  pattern: Pattern;
  coda: Coda;
  country: Country;
}

/** Title and summary in every language the item was translated to. */
function wording({ item, pattern, coda, country }: Announcement, random: Random): { title: LocalizedText; summary: LocalizedText } {
  const title: LocalizedText = { es: '' };
  const summary: LocalizedText = { es: '' };
  const choose = (options: string[]): string => random.pick(options);
  for (const language of LANGUAGES) {
    const text = item.texts[language];
    if (!text) continue;
    const subject = {
      ...text, coda: coda[language], country: country.prose[language], adjective: country.adjective,
      ...(item.director ? { director: item.director.replace(' y ', AND[language]), year: item.year ?? '' } : {}),
    };
    const [titleTemplate, summaryTemplate] = pattern[language];
    const full = render(summaryTemplate, subject, language, choose);
    title[language] = render(titleTemplate, subject, language, choose);
    summary[language] = full.length <= SUMMARY_MAX ? full : full.replace(` ${coda[language]}`, '');
  }
  return { title, summary };
}

function chosenAccess(kind: EventKind, random: Random): AccessFlag[] {
  const chances = Object.entries(kind.access) as [AccessFlag, number][];
  return chances.filter(([, chance]) => random.next() < chance).map(([flag]) => flag);
}

function spokenLanguages({ item, pattern, country }: Announcement): string[] {
  const own = country.participant.languages[0] ?? 'es';
  const heard = pattern.bilingual || item.kind === 'cin' || item.kind === 'lan';
  return heard && own !== 'es' ? ['es', own] : ['es'];
}

function admission({ item, pattern }: Announcement, random: Random): Admission {
  if (pattern.admission) return pattern.admission;
  return item.kind === 'dri' && random.next() < 0.6 ? 'REGISTRATION' : 'FREE';
}

/** Announces one item of a participant in the way of one pattern. */
export function writeEvent(announcement: Announcement, random: Random): EventDraft {
  const { item, pattern } = announcement;
  const kind = EVENT_KINDS[item.kind];
  const [fewest, most] = pattern.people ?? kind.people;
  // The square keeps few crowds large: most events are nearer to the lower end.
  const people = Math.round(fewest + (most - fewest) * random.next() ** 2);
  const adult = ALCOHOL.includes(item.texts.es.noun.withArticle);
  return {
    event: {
      ...wording(announcement, random),
      type: pattern.type,
      discipline: kind.discipline,
      audience: adult ? 'ADULT' : pattern.audience ?? kind.audience,
      languages: spokenLanguages(announcement),
      access: chosenAccess(kind, random),
      admission: admission(announcement, random),
      expectedAudience: people - (people % 5),
      soundClass: kind.soundClass,
      participantKeys: [item.participant],
      performerKeys: [],
    },
    mould: `${item.kind}:${kind.patterns.indexOf(pattern)}`,
    minutes: random.pick(pattern.minutes),
    setupMin: kind.setupMin,
    teardownMin: kind.teardownMin,
    window: kind.window,
    repeats: kind.repeats,
    performers: [],
  };
}
