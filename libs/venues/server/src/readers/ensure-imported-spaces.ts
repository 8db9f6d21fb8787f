import { EditionReader } from '@feria/editions-contract';
import { newId, type LocalizedText } from '@feria/kernel';
import { Outbox, UnitOfWork } from '@feria/server';
import { VenuesChanged, type ImportedSpace } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Space } from '../spaces/space.entity.ts';
import { Venue } from '../venues/venue.entity.ts';
import { nextSpacePosition, nextVenuePosition } from '../venues/venue.repository.ts';

/** Finds the spaces that an import names and makes those that are missing, in venues that it names or in one for all. */
@Injectable()
export class EnsureImportedSpaces {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly editions: EditionReader,
  ) {}

  /** Space ids by `sourceKey`. */
  async execute(editionId: string, wanted: ImportedSpace[]): Promise<Map<string, string>> {
    return this.uow.run(async (manager) => {
      // Two imports at once must not both make the same room.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [`venues ${editionId}`]);
      const known = await manager.findBy(Space, { editionId });
      const found = new Map<string, string>();
      let made = 0;
      for (const space of wanted) {
        if (found.has(space.sourceKey)) continue;
        const same = known.find(({ source, sourceKey }) => source === space.source && sourceKey === space.sourceKey);
        if (same) {
          found.set(space.sourceKey, same.id);
          continue;
        }
        const venueId = await this.venueFor(manager, editionId, space);
        const namesake = known.find((row) => row.venueId === venueId && row.source === null && row.name === space.name);
        found.set(space.sourceKey, namesake?.id ?? (await insertSpace(manager, editionId, venueId, space)));
        if (!namesake) made += 1;
      }
      if (made > 0) {
        await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.spaces.imported', subject: { kind: 'edition', id: editionId }, after: { spaces: made } } });
      }
      return found;
    });
  }

  private async venueFor(manager: EntityManager, editionId: string, space: ImportedSpace): Promise<string> {
    const venues = await manager.findBy(Venue, { editionId });
    const sourceKey = space.venueName ?? '';
    const imported = venues.find((venue) => venue.source === space.source && venue.sourceKey === sourceKey);
    const named = space.venueName ? venues.find(({ code, name }) => code === space.venueName || Object.values(name).includes(space.venueName!)) : undefined;
    const existing = named ?? imported;
    if (existing) return existing.id;
    const edition = await this.editions.byId(editionId);
    const name: LocalizedText = space.venueName ? { [edition?.sourceLanguage ?? 'es']: space.venueName } : (edition?.name ?? {});
    const id = newId();
    await manager.insert(Venue, { id, editionId, name, code: freeCode(venues), source: space.source, sourceKey, position: await nextVenuePosition(manager, editionId), version: 1 });
    return id;
  }
}

async function insertSpace(manager: EntityManager, editionId: string, venueId: string, { name, source, sourceKey }: ImportedSpace): Promise<string> {
  const id = newId();
  await manager.insert(Space, { id, editionId, venueId, name, source, sourceKey, position: await nextSpacePosition(manager, venueId), version: 1 });
  return id;
}

/** `S1`, `S2`… : an imported venue has an address on the site at once, and a person may give it a better code. */
function freeCode(venues: Venue[]): string {
  const taken = new Set(venues.map(({ code }) => code));
  let number = venues.length + 1;
  while (taken.has(`S${number}`)) number += 1;
  return `S${number}`;
}
