/** An edition as a route names it. */
export interface EditionRef {
  id: string;
  slug: string;
}

/** Finds the edition of a route's `:edition` slug. Implemented by the editions context. */
export abstract class EditionResolver {
  abstract bySlug(slug: string): Promise<EditionRef | undefined>;
}
