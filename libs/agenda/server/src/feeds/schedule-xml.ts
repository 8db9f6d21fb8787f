import { addDays, eventDay, instantOf, offsetDateTime, wallClock } from '@feria/kernel';
import type { ReleasePicture } from '../projection/release-picture.ts';
import { feedRows, placeOf, type FeedRow } from './feed-row.ts';
import { element, textElement } from './xml.ts';

type Edition = ReleasePicture['edition'];

/** Instant at which a row stands in the file: its start, or the opening of its first day. */
function instant({ content }: FeedRow, edition: Edition): number {
  if (content.continuous) return instantOf(edition.zone, content.continuous.fromDate, content.continuous.dailyFrom ?? edition.dailyOpen);
  return Date.parse(content.start!);
}

/** `HH:MM`, or `D:HH:MM` from 100 hours on and for continuous events. The format has no duration above 99 days. */
export function scheduleDuration(minutes: number, withDays = false): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(minutes / 60);
  if (!withDays && hours < 100) return `${two(hours)}:${two(minutes % 60)}`;
  return `${Math.min(99, Math.floor(hours / 24))}:${two(hours % 24)}:${two(minutes % 60)}`;
}

function minutesOf({ content }: FeedRow, edition: Edition): { minutes: number; days: boolean } {
  if (!content.continuous) return { minutes: content.durationMin, days: false };
  const { fromDate, toDate, dailyTo, dailyFrom } = content.continuous;
  const from = instantOf(edition.zone, fromDate, dailyFrom ?? edition.dailyOpen);
  const to = instantOf(edition.zone, toDate, dailyTo ?? edition.dailyClose);
  return { minutes: Math.max(0, Math.round((to - from) / 60_000)), days: true };
}

const STATUS_WORDS = { es: { suspended: 'Suspendida', cancelled: 'Cancelada' }, en: { suspended: 'Suspended', cancelled: 'Cancelled' }, fr: { suspended: 'Suspendue', cancelled: 'Annulée' } };

/** The format has no status: the subtitle, which every client shows, says it in words. */
function subtitle({ content }: FeedRow, edition: Edition): string {
  if (content.state === 'planned') return '';
  const word = STATUS_WORDS[edition.sourceLanguage][content.state];
  return content.reason ? `${word}: ${content.reason}` : word;
}

function eventXml(row: FeedRow, edition: Edition): string {
  const { content } = row;
  const at = instant(row, edition);
  const { minutes, days } = minutesOf(row, edition);
  return element('event', { id: content.number, guid: content.performanceId },
    textElement('room', placeOf(row)),
    textElement('title', row.title || '—'),
    textElement('subtitle', subtitle(row, edition)),
    textElement('type', content.type),
    textElement('date', offsetDateTime(edition.zone, at)),
    textElement('start', wallClock(edition.zone, at).time),
    textElement('duration', scheduleDuration(minutes, days)),
    textElement('abstract', row.summary),
    textElement('track', content.discipline ?? ''),
    element('persons', {}, ...row.performers.map((name) => textElement('person', name))),
    textElement('language', content.languages[0] ?? edition.sourceLanguage),
    textElement('description', row.description),
    element('links', {}, ...row.participants.map((name, index) => textElement('link', name, { href: row.url.replace(/\/funcion\/.*/, `/pais/${content.participants[index]!.key}`), type: 'participant' }))),
    textElement('url', row.url),
  );
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function dayXml(date: string, index: number, rows: FeedRow[], edition: Edition): string {
  const at = (day: string, time: string) => offsetDateTime(edition.zone, instantOf(edition.zone, day, time));
  const rooms = [...grouped(rows, placeOf)].map(([name, events]) => element('room', { name }, ...events.map((row) => eventXml(row, edition))));
  return element('day', { index, date, start: at(date, edition.dayBoundary), end: at(addDays(date, 1), edition.dayBoundary) }, ...rooms);
}

/**
 * The programme in the conference schedule format (https://c3voc.de/schedule/schema.xsd): `guid` is the performance's
 * UUID and `id` its permanent number. A continuous event is one entry on its first day with a duration in days.
 */
export function scheduleXml(picture: ReleasePicture, publicUrl: string): string {
  const { edition, head } = picture;
  const rows = feedRows(picture, publicUrl);
  const dayOf = (row: FeedRow) => eventDay(edition.zone, edition.dayBoundary, instant(row, edition));
  const days = [...grouped(rows, dayOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (days.length === 0) days.push([edition.startsOn, []]);
  const conference = element('conference', {},
    textElement('acronym', acronym(edition.slug)),
    textElement('title', edition.name[edition.sourceLanguage] ?? edition.slug),
    textElement('start', edition.startsOn),
    textElement('end', edition.endsOn),
    textElement('days', days.length),
    textElement('timeslot_duration', '00:05'),
    textElement('base_url', `${publicUrl}/${edition.slug}`),
    textElement('time_zone_name', edition.zone),
  );
  const body = element('schedule', {},
    element('generator', { name: 'Feria', version: '1' }),
    textElement('url', `${publicUrl}/feeds/${edition.slug}/schedule.xml`),
    textElement('version', String(head.number)),
    conference,
    ...days.map(([date, group], index) => dayXml(date, index + 1, group, edition)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

/** The format asks for at least four of these characters. */
function acronym(slug: string): string {
  return slug.length >= 4 ? slug : `feria-${slug}`;
}
