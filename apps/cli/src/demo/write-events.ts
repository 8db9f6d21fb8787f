import { EXHIBITION_PATTERNS } from './data/patterns/photography.ts';
import type { Pattern } from './data/patterns/pattern.ts';
import type { DemoMission } from './demo-edition.ts';
import type { EventDraft } from './event-draft.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { performersOf } from './name-performers.ts';
import type { Random } from './random.ts';
import { readLessons } from './read-languages.ts';
import type { Country } from './read-participants.ts';
import { readPools, type PoolItem } from './read-pools.ts';
import { writeEvent } from './write-event.ts';
import { writeCeremonies, writeForums, writeMidnight } from './write-fixed-events.ts';

/** Hands out patterns in turn, in a fresh order each round, skipping those that do not suit the item. */
function dealer(patterns: Pattern[], random: Random): (item: PoolItem) => Pattern {
  let deck: Pattern[] = [];
  return (item) => {
    if (deck.length === 0) deck = random.shuffle(patterns);
    const at = deck.findIndex((pattern) => suits(pattern, item));
    if (at < 0) {
      deck = random.shuffle(patterns);
      return deck.splice(deck.findIndex((pattern) => suits(pattern, item)), 1)[0] as Pattern;
    }
    return deck.splice(at, 1)[0] as Pattern;
  };
}

function suits(pattern: Pattern, item: PoolItem): boolean {
  if (pattern.proper && !item.texts.es.noun.proper) return false;
  return !pattern.silent || Number(item.year) < 1930;
}

export interface EventSources {
  countries: Map<string, Country>;
  missionOf: Map<string, DemoMission>;
  exhibitions: number;
}

/** Every event of the edition, still without number, day or place. */
export function writeEvents(sources: EventSources, random: Random): EventDraft[] {
  const lessons = readLessons();
  const items = random.shuffle([...readPools(), ...lessons.map((lesson) => lesson.item)]);
  const codes = new Map(lessons.map((lesson) => [lesson.item, lesson.code]));
  const dealers = new Map<string, (item: PoolItem) => Pattern>();
  let exhibitions = sources.exhibitions;
  const written = items.map((item): EventDraft => {
    const country = sources.countries.get(item.participant);
    const mission = sources.missionOf.get(item.participant);
    if (!country || !mission) throw new Error(`Unknown participant ${item.participant}`);
    const shown = item.kind === 'fot' && exhibitions > 0;
    const deck = shown ? 'exhibition' : item.kind;
    if (shown) exhibitions -= 1;
    const deal = dealers.get(deck) ?? dealer(shown ? EXHIBITION_PATTERNS : EVENT_KINDS[item.kind].patterns, random);
    dealers.set(deck, deal);
    const draft = writeEvent(item, deal(item), country, random);
    const code = codes.get(item);
    if (code) draft.event.languages = ['es', code];
    if (shown) return { ...draft, continuous: true, repeats: 1, setupMin: 0, teardownMin: 0 };
    draft.performers = performersOf(item, country, mission);
    return draft;
  });
  return [...writeCeremonies(), writeMidnight(), ...writeForums(random), ...written];
}
