import { endpoint, LANGUAGES } from '@feria/kernel';
import { z } from 'zod';

/** Hashes of the current documents by name, e.g. `index.es` → `3fa9…`. Under 1 KB as JSON. */
export const Manifest = z.object({
  edition: z.string(),
  release: z.int(),
  /** ISO 8601, UTC. */
  publishedAt: z.string(),
  documents: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

export const PublicEdition = z.object({
  slug: z.string(),
  name: z.partialRecord(z.enum(LANGUAGES), z.string()),
  startsOn: z.string(),
  endsOn: z.string(),
  zone: z.string(),
  sourceLanguage: z.enum(LANGUAGES),
  demonstration: z.boolean(),
  release: z.int(),
});
export type PublicEdition = z.infer<typeof PublicEdition>;

export const listPublicEditions = endpoint({
  id: 'agenda.editions.list',
  summary: 'Published editions',
  method: 'GET',
  path: '/public/v1/editions',
  access: 'public',
  response: z.array(PublicEdition),
});

export const readManifest = endpoint({
  id: 'agenda.manifest.read',
  summary: 'The current release of an edition and the hashes of its documents',
  method: 'GET',
  path: '/public/v1/editions/:edition/manifest.json',
  access: 'public',
  response: Manifest,
});
