import type { Texts } from '@feria/ui/texts';
import { languageWords } from '@feria/ui/date-words';
import type { Agenda } from '../model/agenda.ts';
import type { Facet } from '../model/filters.ts';

/** The word for one choice of a facet; unknown values (an old link) show as they are. */
export function facetWord(texts: Texts, agenda: Agenda, facet: Facet, value: string): string {
  switch (facet) {
    case 'venue': return agenda.venues.find((venue) => venue.code === value)?.name ?? value;
    case 'country': return agenda.participants.find((participant) => participant.key === value)?.name ?? value;
    case 'continent': return texts.t(`continent.${value}`);
    case 'discipline': return texts.t(`discipline.${value}`);
    case 'language': return languageWords(texts.language, value);
    case 'access': return texts.t(`access.${value}`);
  }
}
