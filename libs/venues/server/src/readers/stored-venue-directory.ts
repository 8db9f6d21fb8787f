import { UnitOfWork } from '@feria/server';
import { VenueDirectory, type ImportedSpace, type VenueView } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import { Space } from '../spaces/space.entity.ts';
import { venuesOf } from '../venues/venue.repository.ts';
import { EnsureImportedSpaces } from './ensure-imported-spaces.ts';
import { RemoveImportedSpaces } from './remove-imported-spaces.ts';

@Injectable()
export class StoredVenueDirectory extends VenueDirectory {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly imported: EnsureImportedSpaces,
    private readonly removing: RemoveImportedSpaces,
  ) {
    super();
  }

  ofEdition(editionId: string): Promise<VenueView[]> {
    return this.uow.read((manager) => venuesOf(manager, editionId));
  }

  ensureSpaces(editionId: string, spaces: ImportedSpace[]): Promise<Map<string, string>> {
    return this.imported.execute(editionId, spaces);
  }

  removeImported(editionId: string, spaceIds: string[]): Promise<void> {
    return this.removing.execute(editionId, spaceIds);
  }

  findImported(editionId: string, source: string): Promise<Map<string, string>> {
    return this.uow.read(async (manager) => {
      const rows = await manager.find(Space, { select: { id: true, sourceKey: true }, where: { editionId, source } });
      return new Map(rows.map(({ id, sourceKey }) => [sourceKey ?? '', id]));
    });
  }
}
