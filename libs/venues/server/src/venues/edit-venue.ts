import { newId, type InputOf } from '@feria/kernel';
import { changedFields, Outbox, staleVersion, UnitOfWork, updateVersioned } from '@feria/server';
import { VenuesChanged, type createVenue, type VenueView } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import { Venue } from './venue.entity.ts';
import { requireManage } from './venue.policy.ts';
import { nextVenuePosition, venueIn, viewOf } from './venue.repository.ts';

type VenueFields = InputOf<typeof createVenue>['body'];

/** Makes and changes venues. */
@Injectable()
export class EditVenue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async create(editionId: string, fields: VenueFields): Promise<VenueView> {
    requireManage(editionId, null);
    return this.uow.run(async (manager) => {
      const id = newId();
      await manager.insert(Venue, { ...fields, id, editionId, position: await nextVenuePosition(manager, editionId), version: 1 });
      const view = await viewOf(manager, id);
      await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.venue.created', subject: { kind: 'venue', id }, after: view } });
      return view;
    });
  }

  async update(editionId: string, id: string, version: number, fields: VenueFields): Promise<VenueView> {
    return this.uow.run(async (manager) => {
      await venueIn(manager, editionId, id);
      requireManage(editionId, id);
      const read = () => viewOf(manager, id);
      const before = await read();
      if (before.version !== version) throw staleVersion(before);
      await updateVersioned(manager, Venue, { id, version }, fields, read);
      const after = await read();
      await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.venue.changed', subject: { kind: 'venue', id }, ...changedFields(before, after) } });
      return after;
    });
  }
}
