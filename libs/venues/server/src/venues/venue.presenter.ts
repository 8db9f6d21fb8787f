import type { VenueView } from '@feria/venues-contract';
import type { Space } from '../spaces/space.entity.ts';
import { presentSpace, shortTime } from '../spaces/space.presenter.ts';
import type { Venue } from './venue.entity.ts';

/** `spaces`: those of this venue, in their order. */
export function presentVenue(row: Venue, spaces: Space[]): VenueView {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    role: row.role,
    kind: row.kind,
    lat: row.lat,
    lon: row.lon,
    address: row.address,
    nearestMetro: row.nearestMetro,
    indoor: row.indoor,
    stepFree: row.stepFree,
    capacity: row.capacity,
    openTime: shortTime(row.openTime),
    closeTime: shortTime(row.closeTime),
    closedWeekdays: row.closedWeekdays,
    status: row.status,
    position: row.position,
    version: row.version,
    spaces: spaces.map(presentSpace),
  };
}
