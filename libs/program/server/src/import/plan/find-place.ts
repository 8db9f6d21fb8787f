import { cleanLine } from '../readers/clean-text.ts';
import type { RowFields } from '../readers/source-row.ts';
import type { PlanningContext } from './planning-context.ts';

type WrittenPlace = NonNullable<RowFields['place']>;

/** A space that a file names and the edition does not have yet. */
export interface NewPlace {
  key: string;
  name: string;
  venueName: string | undefined;
}

export type FoundPlace = { spaceId: string } | { create: NewPlace } | { refusal: string };

/** Finds spaces by the names of a file. Names match exactly: real files have rooms that differ only in case. */
export function placeFinder({ venues, importedSpaces, file }: PlanningContext): (place: WrittenPlace) => FoundPlace {
  const spaces = venues.flatMap((venue) => venue.spaces.map((space) => ({ id: space.id, name: cleanLine(space.name), full: Object.values(venue.name).map((name) => cleanLine(`${space.name}, ${name}`)) })));
  const known = new Map<string, FoundPlace>();

  const anywhere = (name: string): FoundPlace => {
    const named = spaces.filter((space) => space.name === name);
    const full = spaces.filter((space) => space.full.includes(name));
    const [only] = named.length > 0 ? named : full;
    if (only && named.length <= 1) return { spaceId: only.id };
    if (only && file.format !== 'schedule.xml') return { refusal: `Hay varios espacios que se llaman «${name}»: escriba también la sede` };
    return { create: { key: name, name, venueName: undefined } };
  };

  const inVenue = (venueName: string, name: string | null): FoundPlace => {
    const venue = venues.find((one) => one.code === venueName || Object.values(one.name).some((name) => cleanLine(name) === venueName));
    const create = { key: keyOf({ venue: venueName, space: name }), name: name ?? venueName, venueName };
    if (!venue || (name === null && venue.spaces.length === 0)) return { create };
    if (name === null && venue.spaces.length > 1) return { refusal: `La sede «${venueName}» tiene varios espacios: escriba cuál` };
    const found = name === null ? venue.spaces[0] : venue.spaces.find((space) => cleanLine(space.name) === name);
    return found ? { spaceId: found.id } : { create };
  };

  return (place) => {
    const key = keyOf(place);
    const imported = importedSpaces.get(key);
    const found = known.get(key) ?? (imported ? { spaceId: imported } : place.venue === null ? anywhere(place.space ?? '') : inVenue(place.venue, place.space));
    known.set(key, found);
    return found;
  };
}

/** The name a source has for a place. */
export function keyOf({ venue, space }: WrittenPlace): string {
  return venue === null ? space ?? '' : [venue, space ?? ''].join(' / ');
}
