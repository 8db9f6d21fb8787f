import type { CallOf } from '@feria/kernel';
import type { createVenue, VenueView } from '@feria/venues-contract';

type VenueRequest = NonNullable<CallOf<typeof createVenue>['body']>;

/** A venue while it is being edited: places, hours and weekdays as they are typed. */
export interface VenueFormValues extends Omit<VenueView, 'id' | 'position' | 'version' | 'spaces' | 'lat' | 'lon' | 'openTime' | 'closeTime' | 'closedWeekdays'> {
  lat: string;
  lon: string;
  openTime: string;
  closeTime: string;
  closedWeekdays: string[];
}

export const NEW_VENUE: VenueFormValues = {
  code: '', name: {}, role: 'ALTERNATE', kind: 'OTHER', lat: '', lon: '', address: '', nearestMetro: '', indoor: true, stepFree: false, capacity: null,
  openTime: '', closeTime: '', closedWeekdays: [], status: 'OPEN',
};

export function venueFormOf({ id: _id, position: _position, version: _version, spaces: _spaces, lat, lon, openTime, closeTime, closedWeekdays, ...rest }: VenueView): VenueFormValues {
  return { ...rest, lat: lat?.toString() ?? '', lon: lon?.toString() ?? '', openTime: openTime ?? '', closeTime: closeTime ?? '', closedWeekdays: closedWeekdays.map(String) };
}

/** "19,43" and "19.43" are one number; nothing typed is no place; anything else is left for the server to refuse at its field. */
function degrees(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return text === '' ? null : Number(text);
}

export function venueRequestOf({ lat, lon, openTime, closeTime, closedWeekdays, name, ...rest }: VenueFormValues): VenueRequest {
  return {
    ...rest, name: Object.fromEntries(Object.entries(name).filter(([, words]) => words?.trim())), lat: degrees(lat), lon: degrees(lon),
    openTime: openTime || null, closeTime: closeTime || null, closedWeekdays: closedWeekdays.map(Number).sort(),
  };
}
