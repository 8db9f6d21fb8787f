import type { EditionRef } from '../auth/edition-resolver.ts';

/** What the edge adds to a Fastify request. */
export interface FeriaRequest {
  edition?: EditionRef;
}
