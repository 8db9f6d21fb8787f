import { newId, type InputOf } from '@feria/kernel';
import { changedFields, Outbox, staleVersion, UnitOfWork, updateVersioned } from '@feria/server';
import { VenuesChanged, type createSpace, type SpaceView } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import { requireManage } from '../venues/venue.policy.ts';
import { nextSpacePosition, spaceIn, venueIn } from '../venues/venue.repository.ts';
import { Space } from './space.entity.ts';
import { presentSpace } from './space.presenter.ts';

type SpaceFields = InputOf<typeof createSpace>['body'];

/** Makes and changes the spaces of a venue. */
@Injectable()
export class EditSpace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async create(editionId: string, venueId: string, fields: SpaceFields): Promise<SpaceView> {
    return this.uow.run(async (manager) => {
      await venueIn(manager, editionId, venueId);
      requireManage(editionId, venueId);
      const id = newId();
      await manager.insert(Space, { ...fields, id, editionId, venueId, position: await nextSpacePosition(manager, venueId), version: 1 });
      const view = presentSpace(await manager.findOneByOrFail(Space, { id }));
      await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.space.created', subject: { kind: 'space', id }, after: view } });
      return view;
    });
  }

  async update(editionId: string, id: string, version: number, fields: SpaceFields): Promise<SpaceView> {
    return this.uow.run(async (manager) => {
      const before = presentSpace(await spaceIn(manager, editionId, id));
      requireManage(editionId, before.venueId);
      const read = async () => presentSpace(await manager.findOneByOrFail(Space, { id }));
      if (before.version !== version) throw staleVersion(before);
      await updateVersioned(manager, Space, { id, version }, fields, read);
      const after = await read();
      await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.space.changed', subject: { kind: 'space', id }, ...changedFields(before, after) } });
      return after;
    });
  }
}
