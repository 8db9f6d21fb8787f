import type { EditionFace, ParticipantFace, VenueFace } from '@feria/agenda-contract';
import type { Admission, Audience, Discipline, Status } from '@feria/agenda-contract/vocabulary';
import type { Language } from '@feria/kernel/language';
import type { ZoneClock } from '@feria/ui/zone-clock';

export type Venue = VenueFace;
export type Participant = ParticipantFace;
export type Edition = EditionFace;

export interface Space { name: string; venue: Venue }

export interface FairEvent {
  /** Position in the document: what the search answers with. */
  position: number;
  number: number;
  title: string;
  /** Empty where the title is in the reader's language. */
  titleLanguage: string;
  type: string;
  discipline: Discipline;
  participants: readonly Participant[];
  languages: readonly string[];
  /** Bits in the order of ACCESS_FEATURES. */
  access: number;
  audience: Audience;
  admission: Admission;
  performances: Performance[];
  continuous: Continuous[];
}

/** One showing. `start` and `end` are epoch milliseconds; `day` is the day of the programme it belongs to. */
export interface Performance {
  number: number;
  event: FairEvent;
  space: Space | null;
  start: number;
  end: number;
  day: string;
  status: Status;
  /** Why it is suspended or cancelled; empty otherwise. */
  reason: string;
  access: number;
  languages: readonly string[];
}

/** Open for days or weeks; dates and times on the fair's walls. */
export interface Continuous {
  number: number;
  event: FairEvent;
  space: Space | null;
  from: string;
  to: string;
  opens: string;
  closes: string;
  status: Status;
  reason: string;
}

/** A whole release in one language, ready for screens. */
export interface Agenda {
  language: Language;
  release: number;
  publishedAt: string;
  edition: Edition;
  clock: ZoneClock;
  venues: readonly Venue[];
  participants: readonly Participant[];
  events: readonly FairEvent[];
  /** In order of start. */
  performances: readonly Performance[];
  continuous: readonly Continuous[];
  /** Days of the programme with at least one performance, in order. */
  days: readonly string[];
  byNumber: ReadonlyMap<number, Performance>;
  continuousByNumber: ReadonlyMap<number, Continuous>;
}
