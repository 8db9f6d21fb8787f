import { defineJob } from '@feria/kernel';
import { z } from 'zod';

/** Frees what expired holds kept, of all editions. A wake-up: the rows say what is due. */
export const ExpireHoldsJob = defineJob('program.expire-holds', z.object({}));
