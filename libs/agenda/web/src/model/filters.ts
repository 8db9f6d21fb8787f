/** The facets of the agenda, in the order they are shown. */
export const FACETS = ['venue', 'country', 'continent', 'discipline', 'language', 'access'] as const;
export type Facet = (typeof FACETS)[number];

/** What the reader chose. `day` is a date, `all`, or empty for "the day that fits" (today, the first, all while searching). */
export interface Filters extends Record<Facet, readonly string[]> {
  day: string;
  text: string;
}

/** The words in the address: Spanish in every language, so that a shared link means the same to all. */
const PARAMETERS: Record<Facet, string> = { venue: 'sede', country: 'pais', continent: 'continente', discipline: 'disciplina', language: 'idioma', access: 'acceso' };

export const NO_FILTERS: Filters = { day: '', text: '', venue: [], country: [], continent: [], discipline: [], language: [], access: [] };

/** Filters from a query string; what it does not know it ignores. */
export function filtersFrom(search: string): Filters {
  const parameters = new URLSearchParams(search);
  const lists = FACETS.map((facet) => [facet, (parameters.get(PARAMETERS[facet]) ?? '').split(',').filter(Boolean)] as const);
  return { ...NO_FILTERS, ...Object.fromEntries(lists), day: parameters.get('dia') ?? '', text: parameters.get('q') ?? '' };
}

/** The query string of filters, with `?` where there are any; the same filters give the same address. */
export function searchOf(filters: Filters): string {
  const parameters: string[] = [];
  if (filters.day) parameters.push(`dia=${encodeURIComponent(filters.day)}`);
  for (const facet of FACETS) {
    if (filters[facet].length > 0) parameters.push(`${PARAMETERS[facet]}=${[...filters[facet]].sort().map(encodeURIComponent).join(',')}`);
  }
  if (filters.text) parameters.push(`q=${encodeURIComponent(filters.text)}`);
  return parameters.length > 0 ? `?${parameters.join('&')}` : '';
}

export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet];
  return { ...filters, [facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] };
}

/** How many choices are in force (the day and the words of a search are not filters). */
export function countChosen(filters: Filters): number {
  return FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
}
