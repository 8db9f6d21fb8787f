import type { CSSProperties, ReactElement } from 'react';
import { DisciplineIcon } from '@feria/ui/discipline-icon';
import { dateWords, timeWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Continuous } from '../model/agenda.ts';
import { useLinks } from '../shell/site-context.tsx';
import { MarkedText } from './marked-text.tsx';
import { ParticipantNames } from './participant-names.tsx';
import { StatusLine } from './status-line.tsx';
import css from './parts.module.css';

/** What stays open for days or weeks: "abierto hoy", its hours and until when. */
export function OpenCard({ open }: { open: Continuous }): ReactElement {
  const { t, language } = useTexts();
  const links = useLinks();
  const { event, space } = open;
  return (
    <article className={css.open} style={{ '--hue': `var(--${event.discipline})` } as CSSProperties}>
      <span className={css.openIcon}><DisciplineIcon discipline={event.discipline} size={22} /></span>
      <h3><Link href={links('performance', open.number)}><MarkedText text={event.title} from={event.titleLanguage} /></Link></h3>
      <p>{t('open.hours', { opens: timeWords(language, open.opens), closes: timeWords(language, open.closes), until: dateWords(language, open.to, 'long') })}</p>
      <p>{space?.venue.name} <ParticipantNames participants={event.participants} /> <StatusLine status={open.status} reason={open.reason} /></p>
    </article>
  );
}
