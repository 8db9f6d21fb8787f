import { divIcon, layerGroup, marker, type Map as LeafletMap } from 'leaflet';
import Supercluster from 'supercluster';

/** A place on the map. `on`: how many things are going on there now. */
export interface MapPlace { id: string; name: string; lat: number; lon: number; isMain: boolean; on: number }

export interface MarkerWords {
  /** The accessible name of one place: "Zócalo, 3 en este momento". */
  place: (place: MapPlace) => string;
  /** The accessible name of several together. */
  cluster: (count: number, names: string) => string;
}

const RADIUS_PX = 46;
const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export interface MarkerLayer { show(places: readonly MapPlace[]): void; choose(id: string | null): void }

type Shown = { key: string; lat: number; lon: number; button: HTMLButtonElement };

/** Markers as real buttons: one stop of the tab key, arrows from one to the next (west to east), Enter opens. */
export function createMarkerLayer(map: LeafletMap, words: MarkerWords, onChoose: (id: string) => void): MarkerLayer {
  const layer = layerGroup().addTo(map);
  let places: readonly MapPlace[] = [];
  let tree = new Supercluster<{ id: string }>({ radius: RADIUS_PX, maxZoom: 17 });
  let shown: Shown[] = [];
  let stop: string | null = null;
  let chosen: string | null = null;

  function placeButton(place: MapPlace): HTMLButtonElement {
    const button = document.createElement('button');
    button.className = 'feria-map-place';
    if (place.isMain) button.dataset.main = '';
    if (place.on > 0) button.dataset.on = '';
    if (place.id === chosen) button.setAttribute('aria-current', 'true');
    button.setAttribute('aria-label', words.place(place));
    // The number is drawn by the style sheet: the accessible name says it in words.
    const dot = document.createElement('span');
    if (place.on > 0) dot.dataset.count = String(place.on);
    const name = document.createElement('b');
    name.textContent = place.name;
    button.append(dot, name);
    button.addEventListener('click', () => onChoose(place.id));
    return button;
  }

  function clusterButton(id: number, count: number, lat: number, lon: number): HTMLButtonElement {
    const leaves = tree.getLeaves(id, Infinity).flatMap((leaf) => places.find((place) => place.id === leaf.properties.id) ?? []);
    const button = document.createElement('button');
    button.className = 'feria-map-cluster';
    if (leaves.some((place) => place.on > 0)) button.dataset.on = '';
    button.setAttribute('aria-label', words.cluster(count, leaves.map((place) => place.name).join(', ')));
    button.textContent = String(count);
    button.addEventListener('click', () => void map.setView([lat, lon], Math.min(tree.getClusterExpansionZoom(id) + 0.5, map.getMaxZoom())));
    return button;
  }

  function move(from: number, step: number): void {
    const next = shown[(from + step + shown.length) % shown.length];
    if (!next) return;
    stop = next.key;
    for (const one of shown) one.button.tabIndex = one.key === stop ? 0 : -1;
    next.button.focus({ preventScroll: true });
    map.panInside([next.lat, next.lon], { padding: [48, 48] });
  }

  function put(key: string, lat: number, lon: number, button: HTMLButtonElement): void {
    button.type = 'button';
    button.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      event.stopPropagation();
      if (!step) return;
      event.preventDefault();
      move(shown.findIndex((one) => one.key === key), step);
    });
    button.addEventListener('focus', () => { stop = key; });
    shown.push({ key, lat, lon, button });
    layer.addLayer(marker([lat, lon], { icon: divIcon({ className: 'feria-map-anchor', html: button, iconSize: [0, 0] }), keyboard: false, zIndexOffset: key === chosen ? 1000 : 0 }));
  }

  function draw(): void {
    if (places.length === 0) return;
    const focused = shown.find(({ button }) => button === document.activeElement)?.key;
    layer.clearLayers();
    shown = [];
    const clusters = tree.getClusters([-180, -85, 180, 85], Math.floor(map.getZoom()));
    for (const { geometry, properties } of clusters.sort((a, b) => a.geometry.coordinates[0]! - b.geometry.coordinates[0]!)) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      if ('cluster' in properties) put(`cluster ${properties.cluster_id}`, lat, lon, clusterButton(properties.cluster_id, properties.point_count, lat, lon));
      else {
        const place = places.find((one) => one.id === properties.id);
        if (place) put(place.id, lat, lon, placeButton(place));
      }
    }
    if (!shown.some(({ key }) => key === stop)) stop = shown[0]?.key ?? null;
    for (const { key, button } of shown) button.tabIndex = key === stop ? 0 : -1;
    if (focused !== undefined) (shown.find(({ key }) => key === focused) ?? shown.find(({ key }) => key === stop))?.button.focus({ preventScroll: true });
  }

  map.on('zoomend', draw);
  return {
    show(next) {
      places = next;
      tree = new Supercluster<{ id: string }>({ radius: RADIUS_PX, maxZoom: 17 });
      tree.load(next.map(({ id, lat, lon }) => ({ type: 'Feature', properties: { id }, geometry: { type: 'Point', coordinates: [lon, lat] } })));
      draw();
    },
    choose(id) {
      chosen = id;
      draw();
    },
  };
}
