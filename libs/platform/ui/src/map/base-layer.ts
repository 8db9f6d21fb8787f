import { divIcon, geoJSON, layerGroup, marker, type LayerGroup } from 'leaflet';
import type { Feature, Geometry } from 'geojson';
import type { BaseMap } from './city-map.ts';

type BaseFeature = Feature<Geometry, { kind: string; name?: string }>;

const ORDER = ['park', 'plaza', 'building', 'street', 'metro'];

/** Every vertex of a geometry, flattened. */
function points(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as [number, number]];
  return coordinates.flatMap(points);
}

/** A name on the ground, for sighted readers: places people look for have markers with names of their own. */
function label({ geometry, properties }: BaseFeature): ReturnType<typeof marker> | null {
  if (!properties.name || !('coordinates' in geometry)) return null;
  const all = points(geometry.coordinates);
  if (all.length === 0) return null;
  const word = document.createElement('span');
  word.textContent = properties.name;
  let middle: [number, number];
  if (geometry.type === 'LineString') {
    const [a, b] = [all[Math.floor((all.length - 1) / 2)]!, all[Math.ceil((all.length - 1) / 2)]!];
    const [from, to] = a === b ? [all[0]!, all.at(-1)!] : [a, b];
    middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const slope = (Math.atan2(-(to[1] - from[1]), (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180)) * 180) / Math.PI;
    word.style.transform = `translate(-50%, -50%) rotate(${slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope}deg)`;
  } else {
    const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
    middle = [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  }
  const icon = divIcon({ className: `feria-map-word feria-map-word-${properties.kind}`, html: word, iconSize: [0, 0] });
  return marker([middle[1], middle[0]], { icon, interactive: false, keyboard: false });
}

/** The own base map: areas, then streets with their casing, then names. Over tiles only the fair's own squares are drawn. */
export function baseLayer(base: BaseMap, isOverTiles: boolean): LayerGroup {
  const features = ([...base.features] as BaseFeature[])
    .filter(({ properties }) => !isOverTiles || properties.kind === 'plaza')
    .sort((a, b) => ORDER.indexOf(a.properties.kind) - ORDER.indexOf(b.properties.kind));
  const areas = features.filter(({ geometry }) => geometry.type !== 'Point');
  const streets = features.filter(({ properties }) => properties.kind === 'street');
  // Leaflet draws in the order of making: the casing lies under the streets.
  const casing = geoJSON(streets, { interactive: false, style: () => ({ className: 'feria-map-casing', fill: false }) });
  const shapes = geoJSON(areas, { interactive: false, style: (feature) => ({ className: `feria-map-${String(feature?.properties.kind)}`, fill: feature?.properties.kind !== 'street' }) });
  const words = features.flatMap((feature) => (isOverTiles ? [] : (label(feature) ?? [])));
  return layerGroup([casing, shapes, ...words]);
}
