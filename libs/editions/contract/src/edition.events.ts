import { defineEvent } from '@feria/kernel';
import { z } from 'zod';

export const EditionChanged = defineEvent('editions.edition.changed', z.object({ editionId: z.uuid() }));
