import { CONTINENTS, type ParticipantFace, type VenueFace } from '@feria/agenda-contract';
import { pickText, type Language } from '@feria/kernel';
import type { ReleasePicture } from './release-picture.ts';

interface Faces<T> {
  faces: T[];
  /** Position of a row's id in `faces`; −1 when it is not there. */
  position(id: string): number;
}

function positions<T>(ids: string[], faces: T[]): Faces<T> {
  const byId = new Map(ids.map((id, index) => [id, index]));
  return { faces, position: (id) => byId.get(id) ?? -1 };
}

/** Venues in the office's order. Names come with the release; coordinates and the like are facts of today. */
export function venueFaces({ edition, venues, entries }: ReleasePicture, language: Language): Faces<VenueFace> {
  const used = new Set(entries.flatMap(({ content }) => (content.venue ? [content.venue.id] : [])));
  const shown = venues.filter(({ id, lat }) => used.has(id) || lat !== null);
  return positions(shown.map(({ id }) => id), shown.map((venue) => ({
    code: venue.code,
    name: pickText(venue.name, language, edition.sourceLanguage)?.text ?? venue.code,
    main: venue.role === 'MAIN',
    kind: venue.kind,
    lat: venue.lat,
    lon: venue.lon,
    address: venue.address,
    metro: venue.nearestMetro,
    indoor: venue.indoor,
    stepFree: venue.stepFree,
  })));
}

/** Participants of this release's events, in the alphabet of the language. */
export function participantFaces({ edition, participants }: ReleasePicture, language: Language): Faces<ParticipantFace> {
  const text = (value: Parameters<typeof pickText>[0]) => pickText(value, language, edition.sourceLanguage)?.text ?? '';
  const cards = participants
    .map((card) => ({ card, name: text(card.displayName) || card.key, sort: text(card.sortName) || text(card.displayName) || card.key }))
    .sort((a, b) => a.sort.localeCompare(b.sort, language));
  return positions(cards.map(({ card }) => card.id), cards.map(({ card, name, sort }) => ({
    key: card.key, name, sort, iso2: (card.iso2 ?? '').toLowerCase(), continent: CONTINENTS.find((known) => known === card.continent) ?? 'world', colours: card.colours,
  })));
}
