import type { VenueView } from '@feria/venues-contract';
import { Problem } from '@feria/kernel';
import type { EntityManager } from 'typeorm';
import { Space } from '../spaces/space.entity.ts';
import { Venue } from './venue.entity.ts';
import { presentVenue } from './venue.presenter.ts';

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** The venues of an edition in their order, each with its spaces in theirs. */
export async function venuesOf(manager: EntityManager, editionId: string): Promise<VenueView[]> {
  const venues = await manager.find(Venue, { where: { editionId }, order: { position: 'ASC', code: 'ASC' } });
  const spaces = await manager.find(Space, { where: { editionId }, order: { position: 'ASC', id: 'ASC' } });
  return venues.map((venue) => presentVenue(venue, spaces.filter(({ venueId }) => venueId === venue.id)));
}

/** One venue of this edition; 404 for any other id. */
export async function venueIn(manager: EntityManager, editionId: string, id: string): Promise<Venue> {
  const venue = isId(id) ? await manager.findOneBy(Venue, { id, editionId }) : null;
  if (!venue) throw new Problem('venues/unknown-venue', 404, 'Esa sede no existe en esta edición');
  return venue;
}

/** One space of this edition; 404 for any other id. */
export async function spaceIn(manager: EntityManager, editionId: string, id: string): Promise<Space> {
  const space = isId(id) ? await manager.findOneBy(Space, { id, editionId }) : null;
  if (!space) throw new Problem('venues/unknown-space', 404, 'Ese espacio no existe en esta edición');
  return space;
}

export async function viewOf(manager: EntityManager, id: string): Promise<VenueView> {
  const venue = await manager.findOneByOrFail(Venue, { id });
  return presentVenue(venue, await manager.find(Space, { where: { venueId: id }, order: { position: 'ASC', id: 'ASC' } }));
}

/** The position after the last one. */
export async function nextVenuePosition(manager: EntityManager, editionId: string): Promise<number> {
  return ((await manager.maximum(Venue, 'position', { editionId })) ?? 0) + 1;
}

export async function nextSpacePosition(manager: EntityManager, venueId: string): Promise<number> {
  return ((await manager.maximum(Space, 'position', { venueId })) ?? 0) + 1;
}
