import { calendar, performanceUid, type CalendarEvent } from '@feria/server';
import type { ReleasePicture } from '../projection/release-picture.ts';
import { feedRows, placeOf, type FeedRow } from './feed-row.ts';

const STATUS = { planned: 'CONFIRMED', suspended: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

function calendarEvent(row: FeedRow): CalendarEvent {
  const { content, entry } = row;
  return {
    uid: performanceUid(content.performanceId),
    sequence: entry.sequence,
    status: STATUS[content.state],
    time: content.continuous
      ? { kind: 'days', from: content.continuous.fromDate, to: content.continuous.toDate }
      : { kind: 'timed', start: Date.parse(content.start!), durationMin: content.durationMin },
    summary: row.title,
    location: placeOf(row),
    description: [content.state === 'planned' ? '' : (content.reason ?? ''), row.participants.join(', '), row.summary, row.url].filter(Boolean).join('\n'),
    url: row.url,
    category: content.discipline,
  };
}

/** The whole programme as a calendar. */
export function programIcs(picture: ReleasePicture, publicUrl: string): string {
  const { edition, head } = picture;
  return calendar({ name: edition.name[edition.sourceLanguage] ?? edition.slug, zone: edition.zone, stamp: head.publishedAt, events: feedRows(picture, publicUrl).map(calendarEvent) });
}
