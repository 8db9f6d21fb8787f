import type { Pattern, Wording } from './data/patterns/pattern.ts';
import type { AccessFlag, Admission, Language, LocalizedText } from './demo-edition.ts';
import { ALCOHOL, EVENT_KINDS, type EventKind } from './event-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import type { Random } from './random.ts';
import type { Country } from './read-participants.ts';
import type { PoolItem } from './read-pools.ts';
import { render } from './render-wording.ts';

const LANGUAGES: Language[] = ['es', 'en', 'fr'];

/** Title and summary in every language the item was translated to. */
function wording(item: PoolItem, pattern: Pattern, country: Country): { title: LocalizedText; summary: LocalizedText } {
  const title: LocalizedText = { es: '' };
  const summary: LocalizedText = { es: '' };
  for (const language of LANGUAGES) {
    const text = item.texts[language];
    if (!text) continue;
    const subject = {
      ...text, country: country.prose[language], adjective: country.adjective,
      ...(item.director ? { director: item.director, year: item.year ?? '' } : {}),
    };
    const template: Wording = pattern[language];
    title[language] = render(template[0], subject, language);
    summary[language] = render(template[1], subject, language);
  }
  return { title, summary };
}

function chosenAccess(kind: EventKind, random: Random): AccessFlag[] {
  const chances = Object.entries(kind.access) as [AccessFlag, number][];
  return chances.filter(([, chance]) => random.next() < chance).map(([flag]) => flag);
}

function spokenLanguages(item: PoolItem, pattern: Pattern, country: Country): string[] {
  const own = country.participant.languages[0] ?? 'es';
  const heard = pattern.bilingual || item.kind === 'cin' || item.kind === 'lan';
  return heard && own !== 'es' ? ['es', own] : ['es'];
}

function admission(item: PoolItem, pattern: Pattern, random: Random): Admission {
  if (pattern.admission) return pattern.admission;
  return item.kind === 'dri' && random.next() < 0.6 ? 'REGISTRATION' : 'FREE';
}

/** Announces one item of a participant in the way of one pattern. */
export function writeEvent(item: PoolItem, pattern: Pattern, country: Country, random: Random): EventDraft {
  const kind = EVENT_KINDS[item.kind];
  const [fewest, most] = pattern.people ?? kind.people;
  // The square keeps few crowds large: most events are nearer to the lower end.
  const people = Math.round(fewest + (most - fewest) * random.next() ** 2);
  const adult = ALCOHOL.includes(item.texts.es.noun.withArticle);
  return {
    event: {
      ...wording(item, pattern, country),
      type: pattern.type,
      discipline: kind.discipline,
      audience: adult ? 'ADULT' : pattern.audience ?? kind.audience,
      languages: spokenLanguages(item, pattern, country),
      access: chosenAccess(kind, random),
      admission: admission(item, pattern, random),
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
