import type { ReactElement } from 'react';
import { dateWords, timeWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import type { Continuous } from '../model/agenda.ts';
import { openOn } from '../model/now-next.ts';
import { DisciplineTag } from '../parts/discipline-tag.tsx';
import { StatusLine } from '../parts/status-line.tsx';
import { useAgenda, useNow } from '../shell/site-context.tsx';
import { DetailHead } from './detail-head.tsx';
import { EventFacts } from './event-facts.tsx';
import { Fact } from './fact.tsx';
import { LongTexts } from './long-texts.tsx';
import { ShareButton } from './share-button.tsx';
import { useDetails } from './use-details.ts';
import css from './details.module.css';

/** An exhibition or another thing that stays open for days or weeks. */
export function ContinuousView({ open }: { open: Continuous }): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const now = useNow();
  const details = useDetails();
  const { event, space } = open;
  const known = details === 'missing' ? null : details;
  const participant = event.participants[0];
  const isOpenToday = open.status === 'planned' && openOn(agenda, agenda.clock.eventDay(now)).includes(open);
  return (
    <article>
      <DetailHead title={event.title} titleLanguage={event.titleLanguage} discipline={event.discipline} colours={participant?.colours ?? []} seed={participant?.key ?? event.type}>
        <p className={css.over}><DisciplineTag discipline={event.discipline} /><StatusLine status={open.status} reason={open.reason} /></p>
      </DetailHead>
      <dl className={css.facts}>
        <Fact name={t('fact.when')}>
          <strong className={css.day}>{t('open.range', { from: dateWords(language, open.from, 'long'), to: dateWords(language, open.to, 'long') })}</strong>
          <span>{t('open.daily', { opens: timeWords(language, open.opens), closes: timeWords(language, open.closes) })}</span>
          {isOpenToday && <span className={css.near}>{t('open.today')}</span>}
        </Fact>
        <EventFacts event={event} space={space} access={event.access} languages={event.languages} performers={known?.events[String(event.number)]?.performers ?? []} />
      </dl>
      <div className={css.actions}><ShareButton title={event.title} /></div>
      <LongTexts details={details} number={event.number} />
    </article>
  );
}
