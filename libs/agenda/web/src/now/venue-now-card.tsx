import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { VenueNow } from '../model/now-next.ts';
import { useLinks } from '../shell/site-context.tsx';
import { NowRow } from './now-row.tsx';
import css from './now.module.css';

/** One venue: what is on, then what comes next. */
export function VenueNowCard({ entry, now }: { entry: VenueNow; now: number }): ReactElement {
  const { t } = useTexts();
  const links = useLinks();
  const { venue } = entry;
  return (
    <section className={css.venue} aria-label={venue.name}>
      <header className={css.venueHead}>
        <h3><Link href={links('venue', venue.code)}>{venue.name}</Link></h3>
        {venue.main && <span className={css.main}>{t('venue.main')}</span>}
      </header>
      {entry.now.length > 0 && <ul className={css.rows}>{entry.now.map((performance) => <NowRow key={performance.number} performance={performance} now={now} />)}</ul>}
      {entry.next.length > 0 && (
        <>
          <p className={css.nextLabel}>{t('now.next')}</p>
          <ul className={css.rows}>{entry.next.map((performance) => <NowRow key={performance.number} performance={performance} now={now} />)}</ul>
        </>
      )}
    </section>
  );
}
