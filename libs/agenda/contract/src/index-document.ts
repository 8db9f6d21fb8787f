import { LANGUAGES } from '@feria/kernel';
import { z } from 'zod';
import { CONTINENTS } from './vocabulary.ts';

/** Position in the list of the same document; −1 where there is none. */
const Ref = z.int();

export const EditionFace = z.object({
  slug: z.string(),
  name: z.string(),
  theme: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  dailyOpen: z.string(),
  dailyClose: z.string(),
  closedWeekdays: z.array(z.int()),
  zone: z.string(),
  dayBoundary: z.string(),
  sourceLanguage: z.enum(LANGUAGES),
  organiser: z.string(),
  guestOfHonour: z.string(),
  demonstration: z.boolean(),
  neutralTheme: z.boolean(),
});

export const VenueFace = z.object({
  code: z.string(),
  name: z.string(),
  main: z.boolean(),
  kind: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  address: z.string(),
  metro: z.string(),
  indoor: z.boolean(),
  stepFree: z.boolean(),
});

export const SpaceFace = z.object({ name: z.string(), venue: Ref });

export const ParticipantFace = z.object({
  key: z.string(),
  name: z.string(),
  /** What lists are ordered by (articles and accents dropped by the office). */
  sort: z.string(),
  /** ISO 3166-1 alpha-2, lower case: the flag's file name; empty where there is none. */
  iso2: z.string(),
  continent: z.enum(CONTINENTS),
  colours: z.array(z.string()),
});

/**
 * Events by column: the n-th entry of each list belongs to the n-th event.
 * `titleLanguage` is empty where the title is in the document's language, else the language it fell back to.
 */
export const EventColumns = z.object({
  number: z.array(z.int()),
  title: z.array(z.string()),
  titleLanguage: z.array(z.string()),
  type: z.array(z.string()),
  discipline: z.array(z.int()),
  participants: z.array(z.array(Ref)),
  /** Position in `languageSets`. */
  languages: z.array(Ref),
  /** Bits in the order of ACCESS_FEATURES. */
  access: z.array(z.int()),
  audience: z.array(z.int()),
  admission: z.array(z.int()),
});

/**
 * Performances by column, in order of start.
 * `start`: first value minutes since 1970-01-01T00:00Z, each next one minutes after the one before; `duration` in minutes.
 * `access` and `languages` hold −1 where the event's own values apply.
 */
export const PerformanceColumns = z.object({
  number: z.array(z.int()),
  event: z.array(Ref),
  space: z.array(Ref),
  start: z.array(z.int()),
  duration: z.array(z.int()),
  status: z.array(z.int()),
  access: z.array(z.int()),
  languages: z.array(Ref),
});

/** What is open for days or weeks: never "now" or "next", but "abierto hoy". */
export const ContinuousFace = z.object({
  number: z.int(), event: Ref, space: Ref, from: z.string(), to: z.string(), opens: z.string(), closes: z.string(), status: z.int(),
});

/** Everything that lists, filters, now/next, search and the personal plan need, in one language. */
export const IndexDocument = z.object({
  format: z.literal(1),
  language: z.enum(LANGUAGES),
  release: z.int(),
  publishedAt: z.string(),
  edition: EditionFace,
  venues: z.array(VenueFace),
  spaces: z.array(SpaceFace),
  participants: z.array(ParticipantFace),
  languageSets: z.array(z.array(z.string())),
  events: EventColumns,
  performances: PerformanceColumns,
  continuous: z.array(ContinuousFace),
  /** By performance number: why it is suspended or cancelled. */
  reasons: z.record(z.string(), z.string()),
});
export type IndexDocument = z.infer<typeof IndexDocument>;
export type VenueFace = z.infer<typeof VenueFace>;
export type ParticipantFace = z.infer<typeof ParticipantFace>;
export type EditionFace = z.infer<typeof EditionFace>;
