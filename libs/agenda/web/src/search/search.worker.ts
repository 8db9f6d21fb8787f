import { buildSearchIndex, searchEvents, type SearchEntry } from './search-index.ts';

/** Messages to the worker: first the entries, then queries; each answer names its query. */
export type SearchRequest = { entries: readonly SearchEntry[] } | { query: string };
export interface SearchAnswer { query: string; found: number[] }

let index = buildSearchIndex([]);

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if ('entries' in data) index = buildSearchIndex(data.entries);
  else postMessage({ query: data.query, found: searchEvents(index, data.query) } satisfies SearchAnswer);
});
