import { useEffect, useRef, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Venue } from '../model/agenda.ts';
import type { VenueNow } from '../model/now-next.ts';
import { NowRow } from '../now/now-row.tsx';
import nowCss from '../now/now.module.css';
import { useLinks } from '../shell/site-context.tsx';
import css from './map.module.css';

const ROWS = 3;

/** The chosen venue below the map (never a popup in it): what is on, what is next, and its page. */
export function VenueSheet({ venue, entry, now, onClose }: { venue: Venue; entry: VenueNow | null; now: number; onClose: () => void }): ReactElement {
  const { t } = useTexts();
  const links = useLinks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [venue]);
  const rows = entry ? [...entry.now, ...entry.next].slice(0, ROWS) : [];
  return (
    <section className={css.sheet} aria-labelledby="venue-sheet">
      <header>
        <h2 id="venue-sheet" ref={heading} tabIndex={-1}>{venue.name}</h2>
        <button type="button" aria-label={t('map.closeVenue')} onClick={onClose}><Icon name="close" size={24} /></button>
      </header>
      {rows.length > 0 ? <ul className={nowCss.rows}>{rows.map((performance) => <NowRow key={performance.number} performance={performance} now={now} heading="h3" />)}</ul> : <p>{t('map.nothingToday')}</p>}
      <Link href={links('venue', venue.code)} className={css.whole}>{t('map.wholeProgramme')}<Icon name="next" /></Link>
    </section>
  );
}
