import { pickText, type Language } from '@feria/kernel';
import type { PicturedSpace, PicturedVenue, SpaceFacts, VenueFacts } from '@feria/program-domain';
import type { VenueView } from '@feria/venues-contract';

export interface Place {
  venue: PicturedVenue;
  space: PicturedSpace;
  minChangeoverMin: number;
}

/** The venues of an edition in the forms that rules and pictures need; names in the edition's source language. */
export interface Places {
  venues: VenueFacts[];
  spaces: SpaceFacts[];
  bySpace: ReadonlyMap<string, Place>;
}

export function placesOf(views: readonly VenueView[], language: Language): Places {
  const named = views.map((view) => ({ ...view, name: pickText(view.name, language, language)?.text ?? view.code }));
  return {
    venues: named,
    spaces: named.flatMap(({ spaces }) => spaces),
    bySpace: new Map(named.flatMap((venue) => venue.spaces.map((space) => [space.id, {
      venue: { id: venue.id, code: venue.code, name: venue.name },
      space: { id: space.id, name: space.name },
      minChangeoverMin: space.minChangeoverMin,
    }]))),
  };
}
