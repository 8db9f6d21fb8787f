import { daysBetween, minuteOf } from './calendar.ts';
import { BASE_MAP } from './data/base-map.ts';
import { MIDNIGHT_REASON } from './data/ceremonies.ts';
import { VENUES } from './data/venues.ts';
import type { DemoEdition, DemoEditionHead, DemoEvent, DemoPerformance, DemoPerformer, DemoSpace } from './demo-edition.ts';
import { ENDS_ON, STARTS_ON, withVisits } from './edition-days.ts';
import type { EventDraft } from './event-draft.ts';
import { makeAccounts, makeMissions } from './make-missions.ts';
import { placePerformances, startOf, type Placed } from './place-performances.ts';
import { seededRandom, type Random } from './random.ts';
import { readCountries } from './read-participants.ts';
import { writeEvents } from './write-events.ts';

const PERFORMANCES = 1306;
const EXHIBITIONS = 13;

const HEAD: DemoEditionHead = {
  slug: 'fica-demo',
  name: {
    es: 'Feria Internacional de las Culturas Amigas — edición de demostración',
    en: 'International Friendly Cultures Fair — demonstration edition',
    fr: 'Foire internationale des cultures amies — édition de démonstration',
  },
  theme: { es: 'Lenguas vivas', en: 'Living languages', fr: 'Langues vivantes' },
  startsOn: STARTS_ON, endsOn: ENDS_ON, dailyOpen: '11:00', dailyClose: '20:00', closedWeekdays: [],
  zone: 'America/Mexico_City', dayBoundary: '04:00', sourceLanguage: 'es',
  organiser: 'Coordinación General de Asesores y Asuntos Internacionales, Gobierno de la Ciudad de México (demostración)',
  guestOfHonour: { es: 'Corea (República de)', en: 'Korea (Republic of)', fr: 'Corée (République de)' },
  guestOfHonourKeys: ['corea'],
  demonstration: true,
  baseMap: BASE_MAP,
};

/** Repeats events that bear it, at most as often as their kind allows, until there are so many performances. */
function repeated(drafts: EventDraft[], total: number, random: Random): EventDraft[] {
  const occurrences = [...drafts];
  for (let round = 2; occurrences.length < total; round++) {
    const again = random.shuffle(drafts.filter((draft) => draft.repeats >= round)).slice(0, total - occurrences.length);
    if (again.length === 0) throw new Error('Too few events may be repeated');
    occurrences.push(...again);
  }
  return occurrences;
}

/** Performers by key, the visiting ones with their days. */
function castOf(drafts: EventDraft[], random: Random): Map<string, DemoPerformer> {
  const cast = new Map(drafts.flatMap((draft) => draft.performers.map((performer) => [performer.key, performer] as const)));
  const fixed = new Set(drafts.filter((draft) => draft.fixed).flatMap((draft) => draft.performers.map(({ key }) => key)));
  const free = [...cast.values()].filter(({ key }) => !fixed.has(key));
  return new Map([...cast, ...withVisits(free, random).map((performer) => [performer.key, performer] as const)]);
}

/** One exhibition to each gallery, for the whole edition. */
function hang(drafts: EventDraft[]): Placed[] {
  const galleries = VENUES.flatMap((venue) => venue.spaces.filter(({ kind }) => kind === 'GALLERY_WALL'));
  return drafts.map((draft, i) => {
    const space = galleries[i];
    if (!space) throw new Error(`No gallery for "${draft.event.title.es}"`);
    const venue = venueOf(space);
    const days = daysBetween(STARTS_ON, ENDS_ON);
    const minutes = days * 1440 + minuteOf(venue.closeTime) - minuteOf(venue.openTime);
    return { draft: { ...draft, minutes }, day: STARTS_ON, start: minuteOf(venue.openTime), space };
  });
}

function venueOf(space: DemoSpace): (typeof VENUES)[number] {
  const venue = VENUES.find(({ code }) => code === space.key.split('-')[0]);
  if (!venue) throw new Error(`No venue for ${space.key}`);
  return venue;
}

function eventOf(number: number, shows: Placed[]): DemoEvent {
  const [first] = shows;
  if (!first) throw new Error('An event without performance');
  const { draft, space } = first;
  const stepFree = shows.every((show) => venueOf(show.space).stepFree);
  const venue = venueOf(space);
  return {
    ...draft.event,
    number,
    access: stepFree ? [...draft.event.access, 'step_free'] : draft.event.access,
    performerKeys: draft.performers.map(({ key }) => key),
    ...(draft.continuous
      ? { continuous: { fromDate: STARTS_ON, toDate: ENDS_ON, dailyFrom: venue.openTime, dailyTo: venue.closeTime, spaceKey: space.key } }
      : {}),
  };
}

function performanceOf(placed: Placed, number: number, eventNumber: number): DemoPerformance {
  const { draft, space } = placed;
  return {
    number, eventNumber, spaceKey: space.key, date: placed.day, start: startOf(placed), durationMin: draft.minutes,
    setupMin: draft.setupMin, teardownMin: draft.teardownMin, changeoverMin: draft.continuous ? 0 : space.minChangeoverMin,
    state: 'planned', exclusive: !draft.continuous,
  };
}

/** By code unit, so that no machine's locale has a say. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The performances of each event; titles are unique. */
function byTitle(placed: Placed[]): Map<string, Placed[]> {
  const shows = new Map<string, Placed[]>();
  for (const show of placed) {
    const title = show.draft.event.title.es;
    shows.set(title, [...(shows.get(title) ?? []), show]);
  }
  return shows;
}

/** The demonstration edition, the same for the same seed. */
export function composeDemo(seed = 2026): DemoEdition {
  const random = seededRandom(seed);
  const countries = readCountries();
  const missions = makeMissions(countries);
  const missionOf = new Map(missions.flatMap((mission) => mission.participantKeys.map((key) => [key, mission] as const)));
  const drafts = writeEvents({ countries, missionOf, exhibitions: EXHIBITIONS }, random);
  const timed = drafts.filter((draft) => !draft.continuous);
  const hung = hang(drafts.filter((draft) => draft.continuous));
  const cast = castOf(drafts, random);
  const placed = [...hung, ...placePerformances(repeated(timed, PERFORMANCES - hung.length, random), VENUES, cast, random)]
    .sort((a, b) => inOrder(a.day, b.day) || a.start - b.start || inOrder(a.space.key, b.space.key));

  // Both numbers follow the calendar: the first to be seen is number 1.
  const shows = byTitle(placed);
  const numbers = new Map([...shows.keys()].map((title, i) => [title, i + 1]));
  const performances = placed.map((show, i) => performanceOf(show, i + 1, numbers.get(show.draft.event.title.es) ?? 0));
  const late = performances.find(({ start }) => start === '23:00');
  return {
    edition: HEAD,
    venues: VENUES,
    participants: [...countries.values()].map(({ participant }) => participant),
    missions,
    accounts: makeAccounts(countries, missions),
    performers: [...cast.values()],
    events: [...shows.values()].map((list, i) => eventOf(i + 1, list)),
    performances,
    waivers: late ? [{ rule: 'hours', performanceNumber: late.number, reason: MIDNIGHT_REASON }] : [],
  };
}
