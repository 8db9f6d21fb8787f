import { defineEvent, LANGUAGES } from '@feria/kernel';
import { z } from 'zod';

/**
 * Somebody asked for a recovery link, or an account was created. The token is in no row and no job:
 * the mail that carries it computes it from `linkId` (`@feria/identity-contract/password-link`).
 */
export const PasswordLinkIssued = defineEvent('identity.password-link.issued', z.object({ accountId: z.uuid(), email: z.string(), name: z.string(), language: z.enum(LANGUAGES), reason: z.enum(['recovery', 'welcome']), linkId: z.uuid() }));
