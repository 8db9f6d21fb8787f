/**
 * The shape of the demonstration edition: plain objects in wall-clock terms of the edition's zone,
 * linked by keys, so that whoever loads them into a database chooses identifiers and instants.
 */

export type Language = 'es' | 'en' | 'fr';

/** Text in the source language (es) and, where somebody translated it, in others. */
export interface LocalizedText {
  es: string;
  en?: string;
  fr?: string;
}

export type Discipline =
  | 'music' | 'dance' | 'theatre' | 'literature' | 'gastronomy' | 'photography'
  | 'film' | 'forum' | 'workshop' | 'children' | 'ceremony';

export type Audience = 'ALL' | 'KIDS' | 'ADULT';
export type Admission = 'FREE' | 'REGISTRATION' | 'TICKET';
export type AccessFlag = 'lsm' | 'captions' | 'step_free' | 'audio_description' | 'relaxed';
export type ParticipantKind = 'STATE' | 'SUPRANATIONAL' | 'INTL_ORG' | 'CITY' | 'HOST' | 'OTHER';
export type MissionKind = 'RESIDENT' | 'NON_RESIDENT' | 'HONORARY_CONSULATE' | 'DELEGATION' | 'OTHER';
export type SpaceKind = 'STAGE' | 'ROOM' | 'AUDITORIUM' | 'CLASSROOM' | 'GALLERY_WALL' | 'STREET_SEGMENT' | 'COURTYARD';
export type VenueKind = 'PLAZA' | 'MUSEUM' | 'CINEMA' | 'CULTURAL_CENTRE' | 'UNIVERSITY' | 'THEATRE' | 'CIVIC';

/** Dates are `YYYY-MM-DD`, times `HH:MM`, weekdays ISO (1 = Monday … 7 = Sunday). */
export interface DemoEditionHead {
  slug: string;
  name: LocalizedText;
  theme: LocalizedText;
  startsOn: string;
  endsOn: string;
  dailyOpen: string;
  dailyClose: string;
  closedWeekdays: number[];
  zone: string;
  dayBoundary: string;
  sourceLanguage: Language;
  organiser: string;
  guestOfHonour: LocalizedText;
  guestOfHonourKeys: string[];
  demonstration: true;
  baseMap: BaseMap;
}

export interface BaseMap {
  type: 'FeatureCollection';
  features: BaseMapFeature[];
}

export interface BaseMapFeature {
  type: 'Feature';
  properties: { kind: 'plaza' | 'street' | 'park' | 'building' | 'metro'; name: string };
  geometry:
    | { type: 'Polygon'; coordinates: number[][][] }
    | { type: 'LineString'; coordinates: number[][] }
    | { type: 'Point'; coordinates: number[] };
}

export interface DemoVenue {
  code: string;
  name: LocalizedText;
  role: 'MAIN' | 'ALTERNATE';
  kind: VenueKind;
  lat: number;
  lon: number;
  address: string;
  nearestMetro: string;
  indoor: boolean;
  stepFree: boolean;
  capacity: number;
  openTime: string;
  closeTime: string;
  closedWeekdays: number[];
  spaces: DemoSpace[];
}

export interface DemoSpace {
  /** Unique in the edition: venue code, hyphen, position (`ZOC-1`). */
  key: string;
  name: string;
  kind: SpaceKind;
  capacity: number;
  covered: boolean;
  /** 0 silent … 3 amplified; an act never exceeds its space. */
  soundClass: number;
  minChangeoverMin: number;
  /** What this space is suited to; used by the placement only. */
  uses: Discipline[];
}

export interface DemoParticipant {
  key: string;
  kind: ParticipantKind;
  displayName: Required<LocalizedText>;
  officialName: Required<LocalizedText>;
  sortName: Required<LocalizedText>;
  iso2?: string;
  continent: 'africa' | 'america' | 'asia' | 'europe' | 'oceania' | 'world';
  region: Required<LocalizedText>;
  languages: string[];
  /** Code of the flag picture (the ISO code where there is one). */
  flag?: string;
  colours: string[];
}

export interface DemoMission {
  key: string;
  kind: MissionKind;
  name: string;
  seatCity: string;
  language: Language;
  participantKeys: string[];
}

/** A role of one account; a scope names a venue by code or a mission by key, none means the whole edition. */
export interface DemoGrant {
  role: 'organizer' | 'programmer' | 'publisher' | 'site' | 'venue_manager' | 'head';
  scope?: { kind: 'venue' | 'mission'; key: string };
}

export interface DemoAccount {
  email: string;
  name: string;
  language: Language;
  grants: DemoGrant[];
}

export interface DemoPerformer {
  key: string;
  kind: 'ENSEMBLE' | 'PERSON';
  name: string;
  /** Days on which a visiting performer is in the city; none means always. */
  availableDays?: { from: string; to: string };
}

export interface DemoEvent {
  number: number;
  title: LocalizedText;
  summary: LocalizedText;
  type: string;
  discipline: Discipline;
  audience: Audience;
  languages: string[];
  access: AccessFlag[];
  admission: Admission;
  expectedAudience: number;
  soundClass: number;
  participantKeys: string[];
  performerKeys: string[];
  /** Set for what stays open day after day (exhibitions) instead of starting at one time. */
  continuous?: { fromDate: string; toDate: string; dailyFrom: string; dailyTo: string; spaceKey: string };
}

export interface DemoPerformance {
  number: number;
  eventNumber: number;
  spaceKey: string;
  /** The event day; an act at 23:00 keeps the day on which its evening began. */
  date: string;
  start: string;
  /** For a continuous event: from its first opening to its last closing. */
  durationMin: number;
  setupMin: number;
  teardownMin: number;
  changeoverMin: number;
  state: 'planned';
  /** False for continuous events: they share their space and never clash. */
  exclusive: boolean;
}

export interface DemoWaiver {
  rule: 'hours';
  performanceNumber: number;
  reason: string;
}

export interface DemoEdition {
  edition: DemoEditionHead;
  venues: DemoVenue[];
  participants: DemoParticipant[];
  missions: DemoMission[];
  accounts: DemoAccount[];
  performers: DemoPerformer[];
  events: DemoEvent[];
  performances: DemoPerformance[];
  waivers: DemoWaiver[];
}
