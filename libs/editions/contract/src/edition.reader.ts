import type { LocalizedText } from '@feria/kernel';
import type { EditionView } from './edition.http.ts';

/** What other contexts ask of an edition. */
export interface EditionFactsView extends EditionView {
  /** The edition's own GeoJSON base map; null: none. */
  baseMap: unknown;
  guestOfHonour: LocalizedText;
}

/** Questions of other contexts, answered in the caller's transaction. */
export abstract class EditionReader {
  abstract byId(id: string): Promise<EditionFactsView | undefined>;
  abstract bySlug(slug: string): Promise<EditionFactsView | undefined>;
  /** Newest first. */
  abstract all(): Promise<EditionFactsView[]>;
}
