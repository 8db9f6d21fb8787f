import { ACCESS_FEATURES } from '@feria/agenda-contract/vocabulary';
import type { FairEvent, Performance, Space } from './agenda.ts';
import { FACETS, type Facet, type Filters } from './filters.ts';

/** Anything the agenda lists: a performance or what is open for weeks. */
export interface Listed { event: FairEvent; space: Space | null; access?: number; languages?: readonly string[] }

export interface Faceted {
  matches: Performance[];
  /** For each facet, how many performances each choice would give with the other facets as they are. */
  counts: Record<Facet, Map<string, number>>;
  /** Matches by day of the programme. */
  perDay: Map<string, number>;
}

const STEP_FREE = 1 << ACCESS_FEATURES.indexOf('step_free');

function accessOf(item: Listed): string[] {
  const bits = (item.access ?? item.event.access) | (item.space?.venue.stepFree ? STEP_FREE : 0);
  return ACCESS_FEATURES.filter((_, at) => bits & (1 << at));
}

/** The values a listed thing has in a facet. */
function valuesOf(item: Listed, facet: Facet): readonly string[] {
  switch (facet) {
    case 'venue': return item.space ? [item.space.venue.code] : [];
    case 'country': return item.event.participants.map((participant) => participant.key);
    case 'continent': return [...new Set(item.event.participants.map((participant) => participant.continent))];
    case 'discipline': return [item.event.discipline];
    case 'language': return item.languages ?? item.event.languages;
    case 'access': return accessOf(item);
  }
}

/** Within a facet any choice will do, except access: who needs a ramp and sign language needs both. */
function passes(values: readonly string[], chosen: readonly string[], facet: Facet): boolean {
  if (chosen.length === 0) return true;
  return facet === 'access' ? chosen.every((one) => values.includes(one)) : chosen.some((one) => values.includes(one));
}

function add(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Whether a listed thing passes every facet and the search (`found`: positions of events, null without a search). */
export function isListed(item: Listed, filters: Filters, found: ReadonlySet<number> | null): boolean {
  return (!found || found.has(item.event.position)) && FACETS.every((facet) => passes(valuesOf(item, facet), filters[facet], facet));
}

/** Applies filters and counts every facet in one pass over the performances. */
export function applyFilters(performances: readonly Performance[], filters: Filters, found: ReadonlySet<number> | null): Faceted {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Faceted['counts'];
  const perDay = new Map<string, number>();
  const matches = performances.filter((performance) => {
    if (found && !found.has(performance.event.position)) return false;
    const values = FACETS.map((facet) => valuesOf(performance, facet));
    const failing = FACETS.filter((facet, at) => !passes(values[at]!, filters[facet], facet));
    FACETS.forEach((facet, at) => {
      const isOnlyOneFailing = failing.length === 1 && failing[0] === facet && facet !== 'access';
      if (failing.length === 0 || isOnlyOneFailing) add(counts[facet], values[at]!);
    });
    if (failing.length > 0) return false;
    add(perDay, [performance.day]);
    return true;
  });
  return { matches, counts, perDay };
}
