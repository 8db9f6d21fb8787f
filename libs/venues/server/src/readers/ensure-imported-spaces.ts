import { EditionReader } from '@feria/editions-contract';
import { newId, type LocalizedText } from '@feria/kernel';
import { Outbox, UnitOfWork } from '@feria/server';
import { VenuesChanged, type ImportedSpace } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Space } from '../spaces/space.entity.ts';
import { Venue } from '../venues/venue.entity.ts';
import { nextVenuePosition } from '../venues/venue.repository.ts';

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
      const venues = await manager.findBy(Venue, { editionId });
      const bySource = new Map(known.filter(({ source }) => source !== null).map((space) => [keyOf(space), space.id]));
      const found = new Map<string, string>();
      const fresh: NewSpace[] = [];
      for (const space of wanted) {
        if (found.has(space.sourceKey)) continue;
        const same = bySource.get(keyOf(space));
        if (same) {
          found.set(space.sourceKey, same);
          continue;
        }
        const venueId = await this.venueFor(manager, editionId, space, venues);
        const namesake = known.find((row) => row.venueId === venueId && row.source === null && row.name === space.name);
        const id = namesake?.id ?? newId();
        if (!namesake) fresh.push({ id, editionId, venueId, name: space.name, source: space.source, sourceKey: space.sourceKey, position: positionAfter([...known, ...fresh], venueId), version: 1 });
        found.set(space.sourceKey, id);
      }
      if (fresh.length > 0) {
        await manager.insert(Space, fresh);
        await this.outbox.append(VenuesChanged, { editionId, payload: { editionId }, fact: { action: 'venues.spaces.imported', subject: { kind: 'edition', id: editionId }, after: { spaces: fresh.length } } });
      }
      return found;
    });
  }

  /** `venues`: all of the edition; gets the one that is made. */
  private async venueFor(manager: EntityManager, editionId: string, space: ImportedSpace, venues: Venue[]): Promise<string> {
    const sourceKey = space.venueName ?? '';
    const imported = venues.find((venue) => venue.source === space.source && venue.sourceKey === sourceKey);
    const named = space.venueName ? venues.find(({ code, name }) => code === space.venueName || Object.values(name).includes(space.venueName!)) : undefined;
    const existing = named ?? imported;
    if (existing) return existing.id;
    const edition = await this.editions.byId(editionId);
    const name: LocalizedText = space.venueName ? { [edition?.sourceLanguage ?? 'es']: space.venueName } : (edition?.name ?? {});
    const id = newId();
    await manager.insert(Venue, { id, editionId, name, code: freeCode(venues), source: space.source, sourceKey, position: await nextVenuePosition(manager, editionId), version: 1 });
    venues.push(...await manager.findBy(Venue, { id }));
    return id;
  }
}

type NewSpace = Pick<Space, 'id' | 'editionId' | 'venueId' | 'name' | 'source' | 'sourceKey' | 'position' | 'version'>;

function keyOf({ source, sourceKey }: Pick<Space, 'source' | 'sourceKey'>): string {
  return JSON.stringify([source, sourceKey]);
}

function positionAfter(spaces: readonly NewSpace[], venueId: string): number {
  return spaces.reduce((last, space) => (space.venueId === venueId ? Math.max(last, space.position) : last), 0) + 1;
}

/** `S1`, `S2`… : an imported venue has an address on the site at once, and a person may give it a better code. */
function freeCode(venues: Venue[]): string {
  const taken = new Set(venues.map(({ code }) => code));
  let number = venues.length + 1;
  while (taken.has(`S${number}`)) number += 1;
  return `S${number}`;
}
