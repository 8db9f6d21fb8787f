import { memo, type ReactElement } from 'react';
import { durationWords } from '@feria/ui/date-words';
import { flagsOf, PapelPicado } from '@feria/ui/papel-picado';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Performance } from '../model/agenda.ts';
import { useAgenda, useLinks } from '../shell/site-context.tsx';
import { DisciplineTag } from './discipline-tag.tsx';
import { MarkedText } from './marked-text.tsx';
import { ParticipantNames } from './participant-names.tsx';
import { StarButton } from './star-button.tsx';
import { StatusLine } from './status-line.tsx';
import { startWords } from './when.ts';
import css from './card.module.css';

interface Props {
  performance: Performance;
  /** "en 12 min", "hasta las 18:15": beside the time. */
  near?: string;
  isOver?: boolean;
  /** Within a venue's own page the place is the space alone. */
  isVenueKnown?: boolean;
  heading?: 'h3' | 'h4';
}

/** One performance in a list: when, what, who, where, and its star. */
export const PerformanceCard = memo(function PerformanceCard({ performance, near = '', isOver = false, isVenueKnown = false, heading: Heading = 'h3' }: Props): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const { event, space, status } = performance;
  const participant = event.participants[0];
  return (
    <article className={css.card} data-over={isOver || undefined} data-off={status === 'planned' ? undefined : status}>
      <div className={css.paper}><PapelPicado flags={flagsOf(participant?.colours ?? [], event.discipline, participant?.key ?? event.type, 1)} isStrung={false} /></div>
      <div className={css.body}>
        <p className={css.time}>
          <time dateTime={new Date(performance.start).toISOString()}>{startWords(texts, agenda, performance.start)}</time>
          <span className={css.duration}>{near || durationWords(Math.round((performance.end - performance.start) / 60_000))}</span>
          <StatusLine status={status} reason={performance.reason} />
        </p>
        <Heading className={css.title}><Link href={links('performance', performance.number)}><MarkedText text={event.title} from={event.titleLanguage} /></Link></Heading>
        {space && <p className={css.place}>{isVenueKnown ? space.name : <>{space.venue.name}<span className={css.space}> · {space.name}</span></>}</p>}
        <p className={css.marks}><DisciplineTag discipline={event.discipline} /><ParticipantNames participants={event.participants} /></p>
      </div>
      <StarButton performance={performance} />
    </article>
  );
});
