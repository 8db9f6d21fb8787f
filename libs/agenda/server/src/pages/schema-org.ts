import type { IndexDocument } from '@feria/agenda-contract';
import { instantOf, offsetDateTime } from '@feria/kernel';
import { venueOf, type ReadPerformance } from './reading.ts';

const STATUS = { planned: 'https://schema.org/EventScheduled', suspended: 'https://schema.org/EventPostponed', cancelled: 'https://schema.org/EventCancelled' };
const FREE = 0;

export function placeData(venue: IndexDocument['venues'][number]): object {
  return {
    '@type': 'Place',
    name: venue.name,
    ...(venue.address ? { address: venue.address } : {}),
    ...(venue.lat !== null && venue.lon !== null ? { geo: { '@type': 'GeoCoordinates', latitude: venue.lat, longitude: venue.lon } } : {}),
  };
}

/** https://schema.org/Event of one performance. */
export function eventData(index: IndexDocument, performance: ReadPerformance, description: string, url: string): object {
  const { zone } = index.edition;
  const venue = venueOf(index, performance);
  const [start, end] = performance.continuous
    ? [instantOf(zone, performance.continuous.from, performance.continuous.opens), instantOf(zone, performance.continuous.to, performance.continuous.closes)]
    : [performance.start!, performance.start! + performance.durationMin * 60_000];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: index.events.title[performance.event],
    ...(description ? { description } : {}),
    startDate: offsetDateTime(zone, start),
    endDate: offsetDateTime(zone, end),
    eventStatus: STATUS[performance.status],
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: index.events.admission[performance.event] === FREE,
    inLanguage: index.languageSets[index.events.languages[performance.event] ?? -1] ?? [],
    ...(venue ? { location: placeData(venue) } : {}),
    organizer: { '@type': 'Organization', name: index.edition.organiser || index.edition.name },
    performer: (index.events.participants[performance.event] ?? []).map((position) => ({ '@type': 'Organization', name: index.participants[position]?.name ?? '' })),
    url,
  };
}
