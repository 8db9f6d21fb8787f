import type { Walk } from './conflict-input.ts';
import type { VenueFacts } from './place-facts.ts';

/** Metres a group with instruments makes in a minute through the fair's crowd, and how much longer streets are than the straight line. */
const CROWD_PACE = 60;
const DETOUR = 1.3;
const EARTH_RADIUS = 6_371_000;

export type WalkingTime = (from: VenueFacts, to: VenueFacts) => number | null;

/** Minutes on foot between two venues: as measured, else estimated from their coordinates, else null. */
export function walkingTimes(walks: readonly Walk[]): WalkingTime {
  const measured = new Map(walks.flatMap(({ fromVenueId, toVenueId, minutes }) => [
    [`${fromVenueId}>${toVenueId}`, minutes] as const,
    [`${toVenueId}>${fromVenueId}`, minutes] as const,
  ]));
  return (from, to) => (from.id === to.id ? 0 : measured.get(`${from.id}>${to.id}`) ?? estimate(from, to));
}

/** Equirectangular distance: exact enough within a city. */
function estimate(from: VenueFacts, to: VenueFacts): number | null {
  const [lat1, lon1, lat2, lon2] = [from.lat, from.lon, to.lat, to.lon].map((degrees) => (degrees == null ? NaN : (degrees * Math.PI) / 180)) as [number, number, number, number];
  const metres = EARTH_RADIUS * Math.hypot(lat2 - lat1, (lon2 - lon1) * Math.cos((lat1 + lat2) / 2));
  return Number.isNaN(metres) ? null : Math.ceil((metres * DETOUR) / CROWD_PACE);
}
