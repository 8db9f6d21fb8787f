import type { EditionView } from '@feria/editions-contract';
import type { Grant } from '@feria/kernel';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Edition } from './edition.entity.ts';
import { presentEdition } from './edition.presenter.ts';

@Injectable()
export class EditionsQuery {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. A grant without edition opens all of them. */
  async visibleTo(grants: Grant[]): Promise<EditionView[]> {
    const ids = grants.map(({ editionId }) => editionId);
    const where = ids.includes(null) ? {} : { id: In(ids) };
    const rows = await this.uow.read((manager) => manager.find(Edition, { where, order: { startsOn: 'DESC', slug: 'ASC' } }));
    return rows.map(presentEdition);
  }

  async one(id: string): Promise<EditionView> {
    return presentEdition(await this.uow.read((manager) => manager.findOneByOrFail(Edition, { id })));
  }
}
