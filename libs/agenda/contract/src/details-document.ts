import { LANGUAGES } from '@feria/kernel';
import { z } from 'zod';

/** A text and, where it fell back, the language it is in (empty: the document's own). */
export const MarkedText = z.object({ text: z.string(), language: z.string() });

export const EventDetails = z.object({
  summary: MarkedText.nullable(),
  description: MarkedText.nullable(),
  performers: z.array(z.string()),
  url: z.string(),
});

/**
 * Long texts of one language. Keys are the event's permanent number.
 * Carries no release number: a release that changes no text keeps the hash, and phones need not fetch it again.
 */
export const DetailsDocument = z.object({
  format: z.literal(1),
  language: z.enum(LANGUAGES),
  events: z.record(z.string(), EventDetails),
  /** By participant key: official name. */
  participants: z.record(z.string(), z.object({ officialName: z.string(), region: z.string() })),
});
export type DetailsDocument = z.infer<typeof DetailsDocument>;
export type EventDetails = z.infer<typeof EventDetails>;
