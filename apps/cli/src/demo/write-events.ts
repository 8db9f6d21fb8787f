import { EXHIBITION_PATTERNS } from './data/patterns/photography.ts';
import type { Pattern } from './data/patterns/pattern.ts';
import { dealer } from './deal.ts';
import type { DemoMission } from './demo-edition.ts';
import type { EventDraft } from './event-draft.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { performersOf } from './name-performers.ts';
import type { Random } from './random.ts';
import { readCodas, type Coda } from './read-codas.ts';
import { readLessons } from './read-languages.ts';
import type { Country } from './read-participants.ts';
import { readPools, type ItemKind, type PoolItem } from './read-pools.ts';
import { writeEvent } from './write-event.ts';
import { writeCeremonies, writeForums, writeMidnight } from './write-fixed-events.ts';

export interface EventSources {
  countries: Map<string, Country>;
  missionOf: Map<string, DemoMission>;
  exhibitions: number;
}

const NO_CODA: Coda = { es: '', en: '', fr: '' };
/** English came for most of what is announced, not for all: readers meet the fallback. */
const WITHOUT_ENGLISH = 0.16;
/** And sometimes only the title was translated. */
const TITLE_ONLY = 0.05;

function suits(item: PoolItem, country: Country): (pattern: Pattern) => boolean {
  const { noun } = item.texts.es;
  return (pattern) => (!pattern.proper || noun.proper)
    && (!pattern.silent || Number(item.year) < 1930)
    && (!pattern.bilingual || !speaksSpanish(country))
    && !pattern.es[0].includes(noun.bare);
}

function speaksSpanish(country: Country): boolean {
  return country.participant.languages[0] === 'es';
}

/** One pattern dealer and one coda dealer for each kind; exhibitions have patterns of their own. */
function decks(random: Random) {
  const codas = readCodas();
  const kinds = Object.keys(EVENT_KINDS) as ItemKind[];
  const patternOf = new Map(kinds.map((kind) => [kind, dealer(EVENT_KINDS[kind].patterns, random)]));
  const codaOf = new Map([...codas].map(([section, cards]) => [section, dealer(cards, random)]));
  const translated = dealer([...(codas.get('lit') ?? []), ...(codas.get('lit-traducida') ?? [])], random);
  const closing = (item: PoolItem, pattern: Pattern, country: Country): Coda => {
    if (item.kind === 'lit' && !speaksSpanish(country)) return translated();
    return codaOf.get(pattern.codas ?? item.kind)?.() ?? NO_CODA;
  };
  return { patternOf, closing, exhibition: dealer(EXHIBITION_PATTERNS, random) };
}

function partlyTranslated(draft: EventDraft, random: Random): EventDraft {
  const { title, summary } = draft.event;
  if (random.next() < WITHOUT_ENGLISH) {
    delete title.en;
    delete summary.en;
  } else if (random.next() < TITLE_ONLY) delete summary.en;
  return draft;
}

/** Every event of the edition, still without number, day or place. */
export function writeEvents(sources: EventSources, random: Random): EventDraft[] {
  const lessons = readLessons();
  const codes = new Map(lessons.map((lesson) => [lesson.item, lesson.code]));
  const { patternOf, closing, exhibition } = decks(random);
  let exhibitions = sources.exhibitions;
  const announce = (item: PoolItem): EventDraft => {
    const country = sources.countries.get(item.participant);
    const mission = sources.missionOf.get(item.participant);
    if (!country || !mission) throw new Error(`Unknown participant ${item.participant}`);
    if (item.kind === 'fot' && exhibitions > 0) {
      exhibitions -= 1;
      const draft = writeEvent({ item, country, pattern: exhibition(), coda: NO_CODA }, random);
      return { ...draft, continuous: true, repeats: 1, setupMin: 0, teardownMin: 0 };
    }
    const pattern = patternOf.get(item.kind)?.(suits(item, country));
    if (!pattern) throw new Error(`No pattern for ${item.kind}`);
    const draft = writeEvent({ item, country, pattern, coda: closing(item, pattern, country) }, random);
    const code = codes.get(item);
    if (code) draft.event.languages = ['es', code];
    draft.performers = performersOf(item, country, mission);
    return draft;
  };
  const items = random.shuffle([...readPools(), ...lessons.map((lesson) => lesson.item)]);
  const announced = items.map((item) => partlyTranslated(announce(item), random));
  return [...writeCeremonies(), writeMidnight(), ...writeForums(random), ...announced];
}
