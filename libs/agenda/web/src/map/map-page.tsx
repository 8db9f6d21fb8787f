import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { MapDocument } from '@feria/agenda-contract';
import { useTexts } from '@feria/ui/texts';
import { useLocation, useSearch } from 'wouter';
import { nowNext } from '../model/now-next.ts';
import { useAgenda, useAgendaState, useNow, useSite } from '../shell/site-context.tsx';
import { CityMapView } from './city-map-view.tsx';
import { VenueList } from './venue-list.tsx';
import { VenueSheet } from './venue-sheet.tsx';
import css from './map.module.css';

/** Mapa: the venues with what is on now, and beside it a list that can do the same. */
export default function MapPage(): ReactElement {
  const { t } = useTexts();
  const { agendaStore } = useSite();
  const agenda = useAgenda();
  const hash = useAgendaState().manifest?.documents.map;
  const now = useNow();
  const [path, navigate] = useLocation();
  const chosenCode = new URLSearchParams(useSearch()).get('sede');
  const [base, setBase] = useState<MapDocument | null>(null);
  const view = useMemo(() => nowNext(agenda, now), [agenda, now]);
  const chosen = agenda.venues.find((venue) => venue.code === chosenCode) ?? null;
  const byCode = useMemo(() => new Map(view.venues.map((entry) => [entry.venue.code, entry])), [view]);
  const choose = (code: string | null): void => navigate(code === null ? path : `${path}?sede=${code}`, { replace: true });

  useEffect(() => {
    let isCurrent = true;
    const nothing: MapDocument = { format: 1, tileUrl: '', attribution: '', base: { type: 'FeatureCollection', features: [] } };
    agendaStore.details<MapDocument>('map').then((document) => { if (isCurrent) setBase(document); }, () => { if (isCurrent) setBase(nothing); });
    return () => { isCurrent = false; };
  }, [agendaStore, hash]);

  return (
    <div className={css.page}>
      <h1 className={css.title}>{t('map.title')}</h1>
      <div className={css.canvas} data-chosen={chosen ? '' : undefined}>
        {base && <CityMapView document={base} venues={agenda.venues} now={byCode} chosen={chosen?.code ?? null} onChoose={choose} />}
      </div>
      <div>
        {chosen && <VenueSheet venue={chosen} entry={byCode.get(chosen.code) ?? null} now={now} onClose={() => choose(null)} />}
        <VenueList venues={agenda.venues} now={byCode} chosen={chosen?.code ?? null} onChoose={choose} />
      </div>
    </div>
  );
}
