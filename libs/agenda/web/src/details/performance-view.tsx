import type { ReactElement } from 'react';
import { dateWords, durationWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import { DisciplineTag } from '../parts/discipline-tag.tsx';
import { StarButton } from '../parts/star-button.tsx';
import { StatusLine } from '../parts/status-line.tsx';
import { nearness, spanWords } from '../parts/when.ts';
import { useAgenda, useNow } from '../shell/site-context.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { DetailHead } from './detail-head.tsx';
import { EventFacts } from './event-facts.tsx';
import { Fact } from './fact.tsx';
import { LongTexts } from './long-texts.tsx';
import { OtherPerformances } from './other-performances.tsx';
import { ShareButton } from './share-button.tsx';
import { useDetails } from './use-details.ts';
import css from './details.module.css';

/** One performance: when, where, who, its texts, and the event's other performances. */
export function PerformanceView({ performance }: { performance: Performance }): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const now = useNow();
  const details = useDetails();
  const { event, space, status } = performance;
  const known = details === 'missing' ? null : details;
  const participant = event.participants[0];
  const near = nearness(texts, agenda, performance, now);
  return (
    <article>
      <DetailHead title={event.title} titleLanguage={event.titleLanguage} discipline={event.discipline} colours={participant?.colours ?? []} seed={participant?.key ?? event.type}>
        <p className={css.over}><DisciplineTag discipline={event.discipline} /><StatusLine status={status} reason={performance.reason} /></p>
      </DetailHead>
      <div className={css.actions}>
        <StarButton performance={performance} wide />
        <ShareButton title={event.title} />
        <CalendarButton performance={performance} />
      </div>
      <dl className={css.facts}>
        <Fact name={texts.t('fact.when')}>
          <strong className={css.day}>{dateWords(texts.language, performance.day, 'long')}</strong>
          <span>{spanWords(texts, agenda, performance)} <span className={css.soft}>({durationWords(Math.round((performance.end - performance.start) / 60_000))})</span></span>
          {near && status === 'planned' && <span className={performance.end > now ? css.near : css.soft}>{near}</span>}
        </Fact>
        <EventFacts event={event} space={space} access={performance.access} languages={performance.languages} performers={known?.events[String(event.number)]?.performers ?? []} />
      </dl>
      <LongTexts details={details} number={event.number} />
      <OtherPerformances performance={performance} />
    </article>
  );
}
