import { defineEvent } from '@feria/kernel';
import { z } from 'zod';

export const VenuesChanged = defineEvent('venues.venues.changed', z.object({ editionId: z.uuid() }));
