import type { Venue } from './agenda.ts';

const EARTH_M = 6_371_000;
/** Streets are longer than straight lines, and a crowd walks at 60 m a minute rather than 80. */
const DETOUR = 1.3;
const METRES_PER_MIN = 60;

/** Metres between two points of the earth (haversine). */
function metresBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const [dLat, dLon] = [(b.lat - a.lat) * rad, (b.lon - a.lon) * rad];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.sqrt(h));
}

/** Minutes on foot between two venues, rounded up to whole minutes; 0 within one venue or where a place is unknown. */
export function walkingMinutes(from: Venue, to: Venue): number {
  if (from.code === to.code || from.lat === null || from.lon === null || to.lat === null || to.lon === null) return 0;
  return Math.ceil((metresBetween({ lat: from.lat, lon: from.lon }, { lat: to.lat, lon: to.lon }) * DETOUR) / METRES_PER_MIN);
}
