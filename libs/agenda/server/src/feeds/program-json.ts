import { offsetDateTime } from '@feria/kernel';
import type { ReleasePicture } from '../projection/release-picture.ts';
import { feedRows } from './feed-row.ts';

/** The whole programme for programs: all languages, instants with the edition's offset. */
export function programJson(picture: ReleasePicture, publicUrl: string): string {
  const { edition, head } = picture;
  const performances = feedRows(picture, publicUrl).map(({ entry, content, url }) => ({
    id: content.number, guid: content.performanceId, sequence: entry.sequence, event: content.eventNumber, title: content.title, summary: content.summary, description: content.description,
    type: content.type, discipline: content.discipline, audience: content.audience, languages: content.languages, access: content.access, admission: content.admission,
    participants: content.participants.map(({ key, name, iso2 }) => ({ key, name, iso2 })), performers: content.performers.map(({ name, kind }) => ({ name, kind })),
    venue: content.venue && { code: content.venue.code, name: content.venue.name }, space: content.space?.name ?? null,
    start: content.start && offsetDateTime(edition.zone, new Date(content.start)), durationMinutes: content.continuous ? null : content.durationMin, continuous: content.continuous,
    status: content.state, reason: content.reason, url,
  }));
  return JSON.stringify({
    edition: { slug: edition.slug, name: edition.name, zone: edition.zone, startsOn: edition.startsOn, endsOn: edition.endsOn, demonstration: edition.demonstration },
    release: head.number, publishedAt: head.publishedAt.toISOString(), performances,
  });
}
