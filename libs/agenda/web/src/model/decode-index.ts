import type { IndexDocument } from '@feria/agenda-contract';
import { ADMISSIONS, AUDIENCES, DISCIPLINES, STATUSES } from '@feria/agenda-contract/vocabulary';
import { zoneClock, type ZoneClock } from '@feria/ui/zone-clock';
import type { Agenda, Continuous, FairEvent, Performance, Space } from './agenda.ts';

function spacesOf(document: IndexDocument): Space[] {
  return document.spaces.map(({ name, venue }) => ({ name, venue: document.venues[venue]! }));
}

function eventsOf(document: IndexDocument): FairEvent[] {
  const { events: columns, participants, languageSets } = document;
  return columns.number.map((number, at) => ({
    position: at,
    number,
    title: columns.title[at] ?? '',
    titleLanguage: columns.titleLanguage[at] ?? '',
    type: columns.type[at] ?? '',
    discipline: DISCIPLINES[columns.discipline[at] ?? 0] ?? 'ceremony',
    participants: (columns.participants[at] ?? []).flatMap((ref) => participants[ref] ?? []),
    languages: languageSets[columns.languages[at] ?? -1] ?? [],
    access: columns.access[at] ?? 0,
    audience: AUDIENCES[columns.audience[at] ?? 0] ?? 'ALL',
    admission: ADMISSIONS[columns.admission[at] ?? 0] ?? 'FREE',
    performances: [],
    continuous: [],
  }));
}

function performancesOf(document: IndexDocument, events: readonly FairEvent[], spaces: readonly Space[], clock: ZoneClock): Performance[] {
  const columns = document.performances;
  let minutes = 0;
  return columns.number.flatMap((number, at) => {
    minutes += columns.start[at] ?? 0;
    const event = events[columns.event[at] ?? -1];
    if (!event) return [];
    const start = minutes * 60_000;
    const [access, languages] = [columns.access[at] ?? -1, columns.languages[at] ?? -1];
    const performance: Performance = {
      number, event, start,
      space: spaces[columns.space[at] ?? -1] ?? null,
      end: start + (columns.duration[at] ?? 0) * 60_000,
      day: clock.eventDay(start),
      status: STATUSES[columns.status[at] ?? 0] ?? 'planned',
      reason: document.reasons[String(number)] ?? '',
      access: access < 0 ? event.access : access,
      languages: languages < 0 ? event.languages : (document.languageSets[languages] ?? []),
    };
    event.performances.push(performance);
    return performance;
  });
}

function continuousOf(document: IndexDocument, events: readonly FairEvent[], spaces: readonly Space[]): Continuous[] {
  return document.continuous.flatMap((face) => {
    const event = events[face.event];
    if (!event) return [];
    const open: Continuous = { ...face, event, space: spaces[face.space] ?? null, status: STATUSES[face.status] ?? 'planned', reason: document.reasons[String(face.number)] ?? '' };
    event.continuous.push(open);
    return open;
  });
}

/** Turns the columns of an index document into linked objects. References out of range are dropped, not thrown: an old phone may read a newer document. */
export function decodeIndex(document: IndexDocument): Agenda {
  const clock = zoneClock(document.edition.zone, document.edition.dayBoundary);
  const spaces = spacesOf(document);
  const events = eventsOf(document);
  const performances = performancesOf(document, events, spaces, clock);
  const continuous = continuousOf(document, events, spaces);
  return {
    language: document.language,
    release: document.release,
    publishedAt: document.publishedAt,
    edition: document.edition,
    clock, events, performances, continuous,
    venues: document.venues,
    participants: document.participants,
    days: [...new Set(performances.map((performance) => performance.day))].sort(),
    byNumber: new Map(performances.map((performance) => [performance.number, performance])),
    continuousByNumber: new Map(continuous.map((open) => [open.number, open])),
  };
}
