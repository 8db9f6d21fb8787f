import type { VenueView } from './venue.http.ts';

/** A space as an import names it: rooms match exactly, so "Saal 1" and "SAAL 1" are two. */
export interface ImportedSpace {
  source: string;
  sourceKey: string;
  name: string;
  /** Venue to put it in, when the file says; else one venue named after the edition is made for all. */
  venueName?: string;
}

/** Questions and requests of other contexts, answered in the caller's transaction. */
export abstract class VenueDirectory {
  abstract ofEdition(editionId: string): Promise<VenueView[]>;
  /** Finds or makes the spaces of an import; answers space ids by `sourceKey`. */
  abstract ensureSpaces(editionId: string, spaces: ImportedSpace[]): Promise<Map<string, string>>;
  /** Takes back spaces that an import made, and venues that it made for them, where nobody has edited them. The caller knows that it uses them no more. */
  abstract removeImported(editionId: string, spaceIds: string[]): Promise<void>;
  /** Ids of imported spaces that exist already, by `sourceKey`. */
  abstract findImported(editionId: string, source: string): Promise<Map<string, string>>;
}
