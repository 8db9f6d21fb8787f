import { LANGUAGES } from '@feria/kernel';
import { z } from 'zod';
import { CHANGE_KINDS } from './vocabulary.ts';

const Place = z.object({ start: z.string().nullable(), duration: z.int(), venue: z.string(), space: z.string() });

export const ChangeEntry = z.object({
  number: z.int(),
  title: z.partialRecord(z.enum(LANGUAGES), z.string()),
  kinds: z.array(z.enum(CHANGE_KINDS)),
  before: Place.nullable(),
  after: Place,
  reason: z.string(),
});

/** The last releases, newest first, each with what changed in it (the first release lists nothing: all is new). */
export const ChangesDocument = z.object({
  format: z.literal(1),
  releases: z.array(z.object({ number: z.int(), publishedAt: z.string(), note: z.string(), changes: z.array(ChangeEntry) })),
});
export type ChangesDocument = z.infer<typeof ChangesDocument>;
export type ChangeEntry = z.infer<typeof ChangeEntry>;
