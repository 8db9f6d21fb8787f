import { addDays } from '@feria/kernel';
import ICAL from 'ical.js';
import { vtimezone, zonedTime } from './vtimezone.ts';

export type CalendarTime =
  | { kind: 'timed'; /** Epoch milliseconds. */ start: number; durationMin: number }
  /** Whole days, both included, `YYYY-MM-DD`. */
  | { kind: 'days'; from: string; to: string };

/** One appointment; texts must already be free of control characters. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  time: CalendarTime;
  summary: string;
  location: string;
  description: string;
  url: string;
  category: string | null;
}

/** iCalendar's UID of a performance: permanent, the same in every feed, file and message. */
export function performanceUid(performanceId: string): string {
  return `${performanceId}@feria`;
}

function vevent(source: CalendarEvent, zone: string, stamp: Date): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', source.uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(stamp, true));
  event.addPropertyWithValue('sequence', source.sequence);
  event.addPropertyWithValue('status', source.status);
  if (source.time.kind === 'days') {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(source.time.from));
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(source.time.to, 1)));
  } else {
    const { start, durationMin } = source.time;
    event.addPropertyWithValue('dtstart', zonedTime(zone, start)).setParameter('tzid', zone);
    event.addPropertyWithValue('dtend', zonedTime(zone, start + durationMin * 60_000)).setParameter('tzid', zone);
  }
  event.addPropertyWithValue('summary', source.summary);
  event.addPropertyWithValue('location', source.location);
  event.addPropertyWithValue('description', source.description);
  event.addPropertyWithValue('url', source.url);
  if (source.category) event.addPropertyWithValue('categories', source.category);
  return event;
}

function startOf({ time }: CalendarEvent): number {
  return time.kind === 'timed' ? time.start : Date.parse(`${time.from}T12:00:00Z`);
}

/**
 * A calendar (RFC 5545) on one zone's wall clock, with that zone's changes. Cancelled events stay, with
 * STATUS:CANCELLED, so that calendars take them out.
 */
export function calendar(options: { name: string; zone: string; stamp: Date; events: CalendarEvent[] }): string {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('prodid', '-//Feria//Programme//ES');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('calscale', 'GREGORIAN');
  root.addPropertyWithValue('method', 'PUBLISH');
  root.addPropertyWithValue('x-wr-calname', options.name);
  root.addPropertyWithValue('x-wr-timezone', options.zone);
  const starts = options.events.map(startOf);
  const first = starts.reduce((a, b) => Math.min(a, b), starts[0] ?? options.stamp.getTime());
  const last = starts.reduce((a, b) => Math.max(a, b), starts[0] ?? options.stamp.getTime());
  root.addSubcomponent(vtimezone(options.zone, first, last));
  for (const event of options.events) root.addSubcomponent(vevent(event, options.zone, options.stamp));
  return `${root.toString()}\r\n`;
}
