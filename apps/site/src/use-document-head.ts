import { useEffect } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Agenda } from '@feria/agenda-web/agenda';
import type { Place } from '@feria/agenda-web/path';
import { useAgendaState, useSite } from '@feria/agenda-web/site-context';

/** The name of what is shown; pages without a name of their own have the word of the navigation. */
function nameOf({ page, id }: Place, agenda: Agenda): string {
  if (page === 'venue') return agenda.venues.find((venue) => venue.code === id)?.name ?? '';
  if (page === 'participant') return agenda.participants.find((participant) => participant.key === id)?.name ?? '';
  const number = Number(id);
  return (agenda.byNumber.get(number) ?? agenda.continuousByNumber.get(number))?.event.title ?? '';
}

const WORDS = { agenda: 'nav.agenda', map: 'nav.map', plan: 'nav.plan' } as const;

/** Keeps the title of the tab, the language of the page and the theme of electoral periods in step with what is shown. */
export function useDocumentHead(): void {
  const { t, language } = useTexts();
  const { place } = useSite();
  const { agenda } = useAgendaState();
  useEffect(() => {
    document.documentElement.lang = language;
    if (!agenda) return;
    document.documentElement.toggleAttribute('data-neutral', agenda.edition.neutralTheme);
    const word = place.page in WORDS ? t(WORDS[place.page as keyof typeof WORDS]) : nameOf(place, agenda);
    document.title = word ? `${word} · ${agenda.edition.name}` : agenda.edition.name;
  }, [language, place, agenda, t]);
}
