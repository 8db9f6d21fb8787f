import { addDays, instantOf } from '@feria/kernel';
import ICAL from 'ical.js';
import { startMinute, type ReleasePicture } from '../projection/release-picture.ts';
import { feedRows, placeOf, type FeedRow } from './feed-row.ts';
import { vtimezone, zonedTime } from './vtimezone.ts';

const STATUS = { planned: 'CONFIRMED', suspended: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** iCalendar's UID of a performance: permanent, the same in every feed, file and message. */
export function uidOf(performanceId: string): string {
  return `${performanceId}@feria`;
}

function setTimes(event: ICAL.Component, { content }: FeedRow, zone: string): void {
  if (content.continuous) {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(content.continuous.fromDate));
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(content.continuous.toDate, 1)));
    return;
  }
  const start = Date.parse(content.start!);
  event.addPropertyWithValue('dtstart', zonedTime(zone, start)).setParameter('tzid', zone);
  event.addPropertyWithValue('dtend', zonedTime(zone, start + content.durationMin * 60_000)).setParameter('tzid', zone);
}

/** One performance as VEVENT. Cancelled ones stay, with STATUS:CANCELLED, so that calendars take them out. */
export function vevent(row: FeedRow, zone: string, stamp: Date): ICAL.Component {
  const { content, entry } = row;
  const event = new ICAL.Component('vevent');
  const set = (name: string, value: string | number) => event.addPropertyWithValue(name, value);
  set('uid', uidOf(content.performanceId));
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(stamp, true));
  set('sequence', entry.sequence);
  set('status', STATUS[content.state]);
  setTimes(event, row, zone);
  set('summary', row.title);
  set('location', placeOf(row));
  set('description', [content.state === 'planned' ? '' : (content.reason ?? ''), row.participants.join(', '), row.summary, row.url].filter(Boolean).join('\n'));
  set('url', row.url);
  if (content.discipline) set('categories', content.discipline);
  return event;
}

/** A calendar of some rows, with the zone they need. */
export function calendar(picture: ReleasePicture, rows: FeedRow[], name: string): string {
  const { edition, head } = picture;
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('prodid', '-//Feria//Programme//ES');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('calscale', 'GREGORIAN');
  root.addPropertyWithValue('method', 'PUBLISH');
  root.addPropertyWithValue('x-wr-calname', name);
  root.addPropertyWithValue('x-wr-timezone', edition.zone);
  const instants = rows.map(({ content }) => startMinute(content) * 60_000);
  const fallback = instantOf(edition.zone, edition.startsOn, '12:00');
  root.addSubcomponent(vtimezone(edition.zone, instants.reduce((a, b) => Math.min(a, b), fallback), instants.reduce((a, b) => Math.max(a, b), fallback)));
  for (const row of rows) root.addSubcomponent(vevent(row, edition.zone, head.publishedAt));
  return `${root.toString()}\r\n`;
}

export function programIcs(picture: ReleasePicture, publicUrl: string): string {
  return calendar(picture, feedRows(picture, publicUrl), picture.edition.name[picture.edition.sourceLanguage] ?? picture.edition.slug);
}
