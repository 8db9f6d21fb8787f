import { useMemo, useState, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { dateWords } from '@feria/ui/date-words';
import { Link } from 'wouter';
import { DayStrip } from '../agenda/day-strip.tsx';
import type { Venue } from '../model/agenda.ts';
import { openOn } from '../model/now-next.ts';
import { OpenCard } from '../parts/open-card.tsx';
import partsCss from '../parts/parts.module.css';
import { useAgenda, useLinks, useNow } from '../shell/site-context.tsx';
import { DayRows } from './day-rows.tsx';
import { Fact } from './fact.tsx';
import { ShareButton } from './share-button.tsx';
import css from './details.module.css';

/** Kinds that have a word; an edition may bring others. */
export const VENUE_KINDS: ReadonlySet<string> = new Set(['PLAZA', 'MUSEUM', 'THEATRE', 'UNIVERSITY', 'STREET', 'PARK', 'GALLERY', 'METRO', 'CINEMA', 'CULTURAL_CENTRE', 'CIVIC']);

/** One venue: how to get there and its programme day by day. */
export function VenueView({ venue }: { venue: Venue }): ReactElement {
  const { t, language } = useTexts();
  const agenda = useAgenda();
  const links = useLinks();
  const today = agenda.clock.eventDay(useNow());
  const own = useMemo(() => agenda.performances.filter(({ space }) => space?.venue === venue), [agenda, venue]);
  const days = useMemo(() => [...new Set(own.map((performance) => performance.day))], [own]);
  const [chosen, setChosen] = useState('');
  const day = chosen || (days.find((one) => one >= today) ?? days[0] ?? '');
  const perDay = useMemo(() => new Map(days.map((one) => [one, own.filter((performance) => performance.day === one).length])), [days, own]);
  const open = day ? openOn(agenda, day).filter(({ space }) => space?.venue === venue) : agenda.continuous.filter(({ space }) => space?.venue === venue);
  return (
    <article>
      <header className={css.plainHead}>
        <p className={css.over}><Icon name="pin" />{t(`venueKind.${VENUE_KINDS.has(venue.kind) ? venue.kind : 'other'}`)}{venue.main && ` · ${t('venue.main')}`}</p>
        <h1 id="detail-title" className={css.title}>{venue.name}</h1>
      </header>
      <dl className={css.facts}>
        {venue.address && <Fact name={t('venue.address')}><span>{venue.address}</span></Fact>}
        {venue.metro && <Fact name={t('venue.how')}><span>{t('venue.metro', { station: venue.metro })}</span></Fact>}
        <Fact name={t('fact.access')}><span>{venue.stepFree ? t('venue.stepFree') : t('venue.notStepFree')}</span><span>{venue.indoor ? t('venue.indoor') : t('venue.outdoor')}</span></Fact>
      </dl>
      <div className={css.actions}>
        {venue.lat !== null && <Link className={partsCss.button} href={`${links('map')}?sede=${venue.code}`}><Icon name="map" />{t('venue.onMap')}</Link>}
        <ShareButton title={venue.name} />
      </div>
      {open.length > 0 && <section className={css.rows}><h2>{t('now.openToday')}</h2>{open.map((one) => <OpenCard key={one.number} open={one} />)}</section>}
      {days.length > 0 && (
        <>
          <DayStrip days={days} day={day} today={today} perDay={perDay} isAllOffered={false} onChoose={setChosen} />
          <DayRows title={t('venue.programme', { day: dateWords(language, day, 'long') })} performances={own.filter((performance) => performance.day === day)} isVenueKnown />
        </>
      )}
    </article>
  );
}
