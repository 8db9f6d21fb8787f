import { defineEvent } from '@feria/kernel';
import { z } from 'zod';

export const ReleasePublished = defineEvent('program.release.published', z.object({ editionId: z.uuid(), number: z.int() }));
export const DraftChanged = defineEvent('program.draft.changed', z.object({ editionId: z.uuid(), performanceIds: z.array(z.uuid()) }));
