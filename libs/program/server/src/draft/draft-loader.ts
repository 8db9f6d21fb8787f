import { EditionReader } from '@feria/editions-contract';
import { Problem } from '@feria/kernel';
import { ParticipantDirectory } from '@feria/participants-contract';
import { VenueDirectory } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Neighbourhood } from './draft-rows.ts';
import type { Draft } from './draft.ts';
import { placesOf } from './places.ts';
import { readDraftRows } from './read-draft-rows.ts';

/** Brings a draft together from the programme's tables and the contexts before it. */
@Injectable()
export class DraftLoader {
  constructor(
    private readonly editions: EditionReader,
    private readonly venues: VenueDirectory,
    private readonly participants: ParticipantDirectory,
  ) {}

  all(manager: EntityManager, editionId: string): Promise<Draft> {
    return this.load(manager, editionId);
  }

  /** Enough of the draft to check and show some performances. Ids come from addresses: what is no UUID is nobody's. */
  around(manager: EntityManager, editionId: string, neighbourhood: Neighbourhood): Promise<Draft> {
    const { performanceIds, eventIds = [], spaceIds = [], performerIds = [] } = neighbourhood;
    return this.load(manager, editionId, { performanceIds: performanceIds.filter(isId), eventIds: eventIds.filter(isId), spaceIds, performerIds });
  }

  private async load(manager: EntityManager, editionId: string, around?: Neighbourhood): Promise<Draft> {
    const edition = await this.editions.byId(editionId);
    if (!edition) throw new Problem('editions/unknown-edition', 404, 'No hay una edición con esa dirección');
    const rows = await readDraftRows(manager, editionId, around);
    const venues = await this.venues.ofEdition(editionId);
    const cards = await this.participants.byIds([...new Set(rows.events.flatMap(({ participantIds }) => participantIds))]);
    return {
      edition,
      places: placesOf(venues, edition.sourceLanguage),
      performances: rows.performances,
      events: new Map(rows.events.map((event) => [event.id, event])),
      performers: new Map(rows.performers.map((performer) => [performer.id, performer])),
      participants: new Map(cards.map(({ id, key, displayName, iso2 }) => [id, { id, key, name: displayName, iso2 }])),
      availability: rows.availability,
      policy: rows.policy,
      waivers: new Map(rows.waivers.map(({ key, reason }) => [key, reason])),
    };
  }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
