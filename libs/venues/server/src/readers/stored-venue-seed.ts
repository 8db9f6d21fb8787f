import { newId } from '@feria/kernel';
import { Outbox, UnitOfWork } from '@feria/server';
import { VenuesChanged, VenueSeed, type SeedVenue } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import { Space } from '../spaces/space.entity.ts';
import { Venue } from '../venues/venue.entity.ts';

@Injectable()
export class StoredVenueSeed extends VenueSeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async load(editionId: string, seeds: SeedVenue[]): Promise<{ venues: Map<string, string>; spaces: Map<string, string> }> {
    const venues = new Map(seeds.map(({ code }) => [code, newId()]));
    const spaces = new Map(seeds.flatMap((venue) => venue.spaces.map(({ key }) => [key, newId()])));
    await this.uow.run(async (manager) => {
      await manager.insert(Venue, seeds.map(({ spaces: _spaces, ...venue }, index) => ({ ...venue, id: venues.get(venue.code)!, editionId, position: index + 1, version: 1 })));
      await manager.insert(Space, seeds.flatMap((venue) => venue.spaces.map(({ key, ...space }, index) => ({
        ...space, id: spaces.get(key)!, editionId, venueId: venues.get(venue.code)!, position: index + 1, version: 1,
      }))));
      await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.venues.loaded', subject: { kind: 'edition', id: editionId }, after: { venues: venues.size, spaces: spaces.size } } });
    });
    return { venues, spaces };
  }
}
