import { ACCESS_FEATURES, CONTINENTS, DISCIPLINES } from '@feria/agenda-contract/vocabulary';
import type { Texts } from '@feria/ui/texts';
import type { Agenda } from '../model/agenda.ts';
import type { Facet } from '../model/filters.ts';
import { facetWord } from './facet-words.ts';

export interface FacetOption { value: string; word: string }

function valuesOf(agenda: Agenda, facet: Facet): string[] {
  switch (facet) {
    case 'venue': return agenda.venues.map((venue) => venue.code);
    case 'country': return [...agenda.participants].sort((a, b) => a.sort.localeCompare(b.sort, agenda.language)).map((participant) => participant.key);
    case 'continent': return CONTINENTS.filter((continent) => agenda.participants.some((participant) => participant.continent === continent));
    case 'discipline': return DISCIPLINES.filter((discipline) => agenda.events.some((event) => event.discipline === discipline));
    case 'language': return [...new Set(agenda.performances.flatMap((performance) => performance.languages))];
    case 'access': return [...ACCESS_FEATURES];
  }
}

/** What can be chosen in a facet: venues as the office ordered them, participants by their sort name, languages by their word. */
export function optionsOf(texts: Texts, agenda: Agenda, facet: Facet): FacetOption[] {
  const options = valuesOf(agenda, facet).map((value) => ({ value, word: facetWord(texts, agenda, facet, value) }));
  return facet === 'language' ? options.sort((a, b) => a.word.localeCompare(b.word, texts.language)) : options;
}
