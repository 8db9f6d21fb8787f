import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import type { MapDocument } from '@feria/agenda-contract';
import { createCityMap, type CityMap, type MapPlace } from '@feria/ui/city-map';
import '@feria/ui/map/city-map.css';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import type { Venue } from '../model/agenda.ts';
import type { VenueNow } from '../model/now-next.ts';
import css from './map.module.css';

interface Props {
  document: MapDocument;
  venues: readonly Venue[];
  now: ReadonlyMap<string, VenueNow>;
  chosen: string | null;
  onChoose: (code: string) => void;
}

/** The drawn map, with its buttons outside of it. */
export function CityMapView({ document, venues, now, chosen, onChoose }: Props): ReactElement {
  const { t } = useTexts();
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<CityMap>(null);
  const chooseVenue = useEffectEvent((code: string) => onChoose(code));
  const places: MapPlace[] = venues.flatMap(({ code, name, lat, lon, main }) => (lat === null || lon === null ? [] : [{ id: code, name, lat, lon, isMain: main, on: now.get(code)?.now.length ?? 0 }]));
  const drawn = JSON.stringify(places);

  useEffect(() => {
    if (!element.current) return;
    const own = createCityMap(element.current, {
      base: document.base, tileUrl: document.tileUrl, onChoose: chooseVenue,
      words: {
        place: (place) => (place.on > 0 ? t('map.placeOn', { name: place.name, count: place.on }) : place.name),
        cluster: (count, names) => t('map.cluster', { count, names }),
      },
    });
    map.current = own;
    return () => {
      own.destroy();
      map.current = null;
    };
  }, [document, t]);
  useEffect(() => map.current?.show(JSON.parse(drawn) as MapPlace[]), [drawn, document, t]);
  useEffect(() => map.current?.choose(chosen), [chosen, document, t]);

  return (
    <>
      <div ref={element} className={css.map} role="group" aria-label={t('map.label')} />
      <div className={css.buttons}>
        <button type="button" aria-label={t('map.closer')} onClick={() => map.current?.zoom(1)}><Icon name="plus" size={22} /></button>
        <button type="button" aria-label={t('map.farther')} onClick={() => map.current?.zoom(-1)}><Icon name="minus" size={22} /></button>
        <button type="button" aria-label={t('map.all')} onClick={() => map.current?.showAll()}><Icon name="locate" size={22} /></button>
      </div>
      {document.attribution && <p className={css.attribution}>{document.attribution}</p>}
    </>
  );
}
