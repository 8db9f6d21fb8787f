import { defineJob } from '@feria/kernel';
import { z } from 'zod';

/** Tries in all before a mail is given up: with doubling pauses from 1 s, about four and a half hours. */
export const SEND_ATTEMPTS = 14;

export const SEND_DELIVERY = defineJob('notifications.send-delivery', z.object({ deliveryId: z.uuid() }), { attempts: SEND_ATTEMPTS });
