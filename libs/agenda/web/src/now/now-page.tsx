import { useMemo, type ReactElement } from 'react';
import { dateWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import { nowNext } from '../model/now-next.ts';
import { OpenCard } from '../parts/open-card.tsx';
import partsCss from '../parts/parts.module.css';
import { useAgenda, useLinks, useNow } from '../shell/site-context.tsx';
import { AfterFair, BeforeFair } from './outside-fair.tsx';
import { NowHero } from './now-hero.tsx';
import { VenueNowCard } from './venue-now-card.tsx';
import css from './now.module.css';

/** Ahora: what is on and what comes next at each venue, on the fair's clock. */
export function NowPage(): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const now = useNow();
  const view = useMemo(() => nowNext(agenda, now), [agenda, now]);
  const onNow = view.venues.reduce((sum, entry) => sum + entry.now.length, 0);
  if (view.phase === 'before') return <BeforeFair today={view.today} />;
  if (view.phase === 'after') return <AfterFair />;
  return (
    <>
      <NowHero today={view.today} now={now} onNow={onNow} />
      <section aria-labelledby="venues-now">
        <h2 id="venues-now" className={css.heading}>{t('now.byVenue')}</h2>
        {view.venues.length > 0
          ? <div className={css.venues}>{view.venues.map((entry) => <VenueNowCard key={entry.venue.code} entry={entry} now={now} />)}</div>
          : <p className={css.quiet}>{t('now.nothingMore')}</p>}
        {view.venues.length === 0 && view.nextDay && (
          <Link className={partsCss.button} href={`${links('agenda')}?dia=${view.nextDay}`}>{t('now.seeDay', { day: dateWords(language, view.nextDay, 'long') })}</Link>
        )}
      </section>
      {view.open.length > 0 && (
        <section aria-labelledby="open-today">
          <h2 id="open-today" className={css.heading}>{t('now.openToday')}</h2>
          <div className={css.opens}>{view.open.map((open) => <OpenCard key={open.number} open={open} />)}</div>
        </section>
      )}
    </>
  );
}
