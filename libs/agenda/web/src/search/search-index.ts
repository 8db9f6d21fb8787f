import MiniSearch, { type Options } from 'minisearch';
import { fold, foldings, singular } from '../model/fold.ts';

/** What is searched of one event. `words`: discipline and type in the reader's language. */
export interface SearchEntry { id: number; title: string; participants: string; places: string; words: string }

const STOP_WORDS = new Set('a al con de del el en es la las lo los o para por que se su sus un una y the of and in on at for to le les des du et au aux avec pour un une'.split(' '));

/** Groups of words that visitors use for one another. The first of each group is what titles use most. */
const SYNONYMS = [
  ['nino', 'nina', 'infantil', 'kid', 'kids', 'child', 'children', 'enfant', 'familia'],
  ['cine', 'pelicula', 'film', 'movie', 'cortometraje'],
  ['comida', 'gastronomia', 'cocina', 'food', 'cuisine', 'degustacion'],
  ['foto', 'fotografia', 'photography', 'photo'],
  ['baile', 'danza', 'dance', 'danse'],
  ['libro', 'literatura', 'lectura', 'poesia', 'book'],
  ['concierto', 'musica', 'music', 'concert', 'musique'],
  ['taller', 'workshop', 'atelier'],
].map((group) => group.map(singular));

const OPTIONS: Options<SearchEntry> = {
  fields: ['title', 'participants', 'places', 'words'],
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
  processTerm: (term) => {
    if (STOP_WORDS.has(fold(term))) return null;
    return foldings(term).map(singular);
  },
};

export function buildSearchIndex(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const index = new MiniSearch<SearchEntry>(OPTIONS);
  index.addAll(entries);
  return index;
}

function alternatives(word: string): string[] {
  const bare = singular(word);
  const group = SYNONYMS.find((words) => words.includes(bare.replace(/ñ/g, 'n')));
  return group ? [bare, ...group] : [bare];
}

/** Events that have every word of the query (beginnings and small slips allowed, synonyms counted), best first. */
export function searchEvents(index: MiniSearch<SearchEntry>, query: string): number[] {
  const words = query.split(/[^\p{L}\p{N}]+/u).map(fold).filter((word) => word && !STOP_WORDS.has(word));
  if (words.length === 0) return [];
  const results = index.search({
    combineWith: 'AND',
    queries: words.map((word) => ({ combineWith: 'OR' as const, queries: alternatives(word) })),
  }, {
    processTerm: (term) => term,
    prefix: true,
    fuzzy: (term) => (term.length > 5 && !term.includes('ñ') ? 1 : false),
    boost: { title: 3, participants: 2 },
  });
  return results.map((result) => Number(result.id));
}
