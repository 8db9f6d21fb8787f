import { defineJob } from '@feria/kernel';
import { z } from 'zod';

/** Makes the current documents of an edition as small as they get, after publishing them quickly. */
export const RECOMPRESS_DOCUMENTS = defineJob('agenda.recompress-documents', z.object({ editionId: z.uuid() }), { attempts: 3 });
