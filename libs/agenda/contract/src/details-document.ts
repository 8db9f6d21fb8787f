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

/** Long texts of one language. Keys are the event's permanent number. */
export const DetailsDocument = z.object({
  format: z.literal(1),
  language: z.enum(LANGUAGES),
  release: z.int(),
  events: z.record(z.string(), EventDetails),
  /** By performance number: why it is suspended or cancelled. */
  reasons: z.record(z.string(), z.string()),
  /** By participant key: official name. */
  participants: z.record(z.string(), z.object({ officialName: z.string(), region: z.string() })),
});
export type DetailsDocument = z.infer<typeof DetailsDocument>;
export type EventDetails = z.infer<typeof EventDetails>;
