import type { EditionCreateRequest, EditionView } from './edition.http.ts';

/** What only the product itself may say of a new edition. */
export interface EditionExtras {
  demonstration?: boolean;
  /** GeoJSON of the surroundings, drawn under the venues. */
  baseMap?: object;
}

/** Makes editions for the command line, without HTTP. */
export abstract class EditionRegistrar {
  /** Refuses with a Problem what the form would refuse, too. */
  abstract create(request: EditionCreateRequest, extras?: EditionExtras): Promise<EditionView>;
}
