import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import { Link } from 'wouter';
import type { Venue } from '../model/agenda.ts';
import type { VenueNow } from '../model/now-next.ts';
import { startWords } from '../parts/when.ts';
import { useAgenda, useLinks } from '../shell/site-context.tsx';
import { Icon } from '@feria/ui/icon';
import css from './map.module.css';

interface Props { venues: readonly Venue[]; now: ReadonlyMap<string, VenueNow>; chosen: string | null; onChoose: (code: string) => void }

/** The same venues as a list: what is on, the page of each, and "show on the map". */
export function VenueList({ venues, now, chosen, onChoose }: Props): ReactElement {
  const { t } = useTexts();
  const ordered = [...venues].sort((a, b) => Number(b.main) - Number(a.main) || (now.get(b.code)?.now.length ?? 0) - (now.get(a.code)?.now.length ?? 0));
  return (
    <section className={css.list} aria-labelledby="venue-list">
      <h2 id="venue-list">{t('map.list', { count: venues.length })}</h2>
      <ul>{ordered.map((venue) => <VenueLine key={venue.code} venue={venue} entry={now.get(venue.code)} isChosen={venue.code === chosen} onChoose={onChoose} />)}</ul>
    </section>
  );
}

function VenueLine({ venue, entry, isChosen, onChoose }: { venue: Venue; entry: VenueNow | undefined; isChosen: boolean; onChoose: (code: string) => void }): ReactElement {
  const texts = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const [on, next] = [entry?.now[0], entry?.next[0]];
  const more = (entry?.now.length ?? 0) - 1;
  const showOnMap = (): void => {
    onChoose(venue.code);
    window.scrollTo({ top: 0 });
  };
  return (
    <li className={css.line} data-chosen={isChosen || undefined}>
      <div>
        <Link href={links('venue', venue.code)} className={css.lineName}>{venue.name}</Link>
        {on && <p><strong className={css.on}>{texts.t('map.now')}</strong> {on.event.title}{more > 0 && ` ${texts.t('map.andMore', { count: more })}`}</p>}
        {!on && next && <p><strong>{startWords(texts, agenda, next.start)}</strong> {next.event.title}</p>}
        {!on && !next && <p>{texts.t('map.nothingToday')}</p>}
      </div>
      {venue.lat !== null && <button type="button" className={css.pin} aria-label={texts.t('map.showVenue', { name: venue.name })} onClick={showOnMap}><Icon name="pin" size={22} /></button>}
    </li>
  );
}
