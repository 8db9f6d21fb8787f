import type { LocalizedText } from '@feria/kernel';
import type { SpaceView, VenueView } from './venue.http.ts';

export interface SeedSpace extends Pick<SpaceView, 'name' | 'kind' | 'capacity' | 'covered' | 'minChangeoverMin' | 'soundClass'> {
  /** Finds the space again in the answer; not stored. */
  key: string;
}

export interface SeedVenue extends Pick<VenueView, 'code' | 'role' | 'kind' | 'lat' | 'lon' | 'address' | 'nearestMetro' | 'indoor' | 'stepFree' | 'capacity' | 'openTime' | 'closeTime' | 'closedWeekdays'> {
  name: LocalizedText;
  spaces: SeedSpace[];
}

/** Stores all venues of an edition that has none, in the caller's transaction. */
export abstract class VenueSeed {
  /** Ids of the venues by code and of the spaces by key. */
  abstract load(editionId: string, venues: SeedVenue[]): Promise<{ venues: Map<string, string>; spaces: Map<string, string> }>;
}
