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
  if (from.lat == null || from.lon == null || to.lat == null || to.lon == null) return null;
  const north = radians(to.lat - from.lat);
  const east = radians(to.lon - from.lon) * Math.cos(radians((from.lat + to.lat) / 2));
  return Math.ceil((Math.hypot(north, east) * EARTH_RADIUS * DETOUR) / CROWD_PACE);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
