import { EditionReader, type EditionFactsView } from '@feria/editions-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import { Edition } from '../editions/edition.entity.ts';
import { presentFacts } from '../editions/edition.presenter.ts';

@Injectable()
export class StoredEditionReader extends EditionReader {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  byId(id: string): Promise<EditionFactsView | undefined> {
    return this.find({ id });
  }

  bySlug(slug: string): Promise<EditionFactsView | undefined> {
    return this.find({ slug });
  }

  all(): Promise<EditionFactsView[]> {
    return this.uow.read(async (manager) => (await manager.find(Edition, { order: { startsOn: 'DESC', slug: 'ASC' } })).map(presentFacts));
  }

  private async find(where: FindOptionsWhere<Edition>): Promise<EditionFactsView | undefined> {
    const row = await this.uow.read((manager) => manager.findOneBy(Edition, where));
    return row ? presentFacts(row) : undefined;
  }
}
