import type { LocalizedText } from '@feria/kernel';
import type { EventSource, PictureSources } from './picture-sources.ts';
import type { ContinuousRange, DraftPicture } from './revision-content.ts';

/**
 * The picture of a performance as the draft has it: a field reaches the public only if it is named here.
 * Same rows, same picture: blank texts are dropped, times cut to minutes, extra members of the sources ignored.
 * A continuous event has neither start nor duration of its own.
 */
export function pictureOf({ performance, event, participants, performers, place }: PictureSources): DraftPicture {
  const continuous = rangeOf(event);
  return {
    performanceId: performance.id,
    number: performance.number,
    eventId: event.id,
    eventNumber: event.number,
    title: written(event.title) ?? {},
    summary: written(event.summary),
    description: written(event.description),
    type: event.type,
    discipline: event.discipline,
    audience: event.audience,
    languages: [...(performance.languages ?? event.languages)],
    access: [...(performance.access ?? event.access)],
    admission: event.admission,
    url: event.url || null,
    participants: participants.map(({ id, key, name, iso2 }) => ({ id, key, name: written(name) ?? {}, iso2: iso2 || null })),
    performers: performers.map(({ id, kind, name }) => ({ id, kind, name })),
    venue: place && { id: place.venue.id, code: place.venue.code, name: place.venue.name },
    space: place && { id: place.space.id, name: place.space.name },
    start: event.continuous ? null : performance.startsAt?.toISOString() ?? null,
    durationMin: event.continuous ? 0 : performance.durationMin,
    state: performance.state,
    reason: performance.reason || null,
    continuous,
  };
}

/** Whether it has a place and a time (a continuous event: a place and its dates). */
export function isScheduled(picture: Pick<DraftPicture, 'space' | 'start' | 'continuous'>): boolean {
  return picture.space !== null && (picture.start !== null || picture.continuous !== null);
}

function rangeOf({ continuous, fromDate, toDate, dailyFrom, dailyTo }: EventSource): ContinuousRange | null {
  if (!continuous || !fromDate || !toDate) return null;
  return { fromDate, toDate, dailyFrom: dailyFrom?.slice(0, 5) ?? null, dailyTo: dailyTo?.slice(0, 5) ?? null };
}

/** The text without its blank languages; null when nothing is left. */
function written(text: LocalizedText | null): LocalizedText | null {
  const entries = Object.entries(text ?? {}).filter(([, words]) => words?.trim());
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
