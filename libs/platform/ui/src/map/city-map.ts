import { LatLngBounds, Map as LeafletMap, tileLayer } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { baseLayer } from './base-layer.ts';
import { createMarkerLayer, type MapPlace, type MarkerWords } from './marker-layer.ts';

export type { MapPlace, MarkerWords } from './marker-layer.ts';

/** GeoJSON of an edition's own base map (`kind`: plaza, street, park, building, metro). */
export interface BaseMap { type: 'FeatureCollection'; features: readonly { type: 'Feature'; geometry: { type: string; coordinates: unknown }; properties: { kind: string; name?: string } }[] }

export interface CityMapOptions {
  base: BaseMap;
  /** `https://…/{z}/{x}/{y}.png`; empty for the own base map alone. */
  tileUrl: string;
  words: MarkerWords;
  /** A marker was chosen (pointer or keyboard). */
  onChoose: (id: string) => void;
}

/** The one way the product draws a city map. Built from DOM nodes only: no HTML strings, no popups. */
export interface CityMap {
  show(places: readonly MapPlace[]): void;
  /** Marks a place and brings it into sight; null marks none. */
  choose(id: string | null): void;
  zoom(steps: 1 | -1): void;
  showAll(): void;
  destroy(): void;
}

const MIN_ZOOM = 13;
const MAX_ZOOM = 19;

function boundsOf(places: readonly MapPlace[]): LatLngBounds {
  return new LatLngBounds(places.map((place) => [place.lat, place.lon])).pad(0.08);
}

/** Draws a map into an element of fixed size. */
export function createCityMap(element: HTMLElement, { base, tileUrl, words, onChoose }: CityMapOptions): CityMap {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(element, {
    zoomControl: false, attributionControl: false, minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, zoomSnap: 0.5, center: [19.4326, -99.1332], zoom: 15,
    zoomAnimation: !isStill, fadeAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill,
  });
  if (tileUrl) tileLayer(tileUrl, { maxZoom: MAX_ZOOM }).addTo(map);
  baseLayer(base, tileUrl !== '').addTo(map);
  const markers = createMarkerLayer(map, words, onChoose);
  let all: readonly MapPlace[] = [];
  let isFirst = true;
  let chosen: MapPlace | undefined;

  const grade = (): void => {
    element.dataset.zoom = map.getZoom() >= 18 ? 'close' : map.getZoom() >= 16.5 ? 'near' : map.getZoom() >= 15.5 ? 'middle' : 'far';
  };
  map.on('zoomend', grade);
  grade();
  const resized = new ResizeObserver(() => {
    map.invalidateSize({ pan: false });
    if (chosen) map.panTo([chosen.lat, chosen.lon], { animate: false });
  });
  resized.observe(element);

  const showAll = (): void => {
    if (all.length > 0) map.fitBounds(boundsOf(all), { animate: !isStill, maxZoom: 17 });
  };

  return {
    show(places) {
      all = places;
      if (isFirst && places.length > 0) {
        isFirst = false;
        map.fitBounds(boundsOf(places), { animate: false, maxZoom: 17 });
      }
      markers.show(places);
    },
    choose(id) {
      markers.choose(id);
      chosen = all.find((one) => one.id === id);
      if (chosen) map.setView([chosen.lat, chosen.lon], Math.max(map.getZoom(), 17), { animate: !isStill });
    },
    zoom: (steps) => void map.setZoom(map.getZoom() + steps),
    showAll,
    destroy() {
      resized.disconnect();
      map.remove();
    },
  };
}
