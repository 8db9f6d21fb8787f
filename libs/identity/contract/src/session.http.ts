import { endpoint, LANGUAGES, ROLES } from '@feria/kernel';
import { z } from 'zod';

export const GrantView = z.object({ role: z.enum(ROLES), editionId: z.uuid().nullable(), scopes: z.array(z.object({ kind: z.string(), id: z.string() })) });

export const MeView = z.object({
  accountId: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: z.enum(LANGUAGES),
  grants: z.array(GrantView),
  /** `needed`: give a code; `setup`: staff without a second factor yet must set one up; `ok`. */
  secondFactor: z.enum(['needed', 'setup', 'ok']),
  /** Whether an authenticator is in force; `exempt`: a demonstration account that needs none, and the screen says so. */
  authenticator: z.enum(['on', 'off', 'exempt']),
  /** Works for the office (not for a mission). */
  office: z.boolean(),
});
export type MeView = z.infer<typeof MeView>;

export const SignInRequest = z.object({ email: z.email('Escriba un correo válido').max(254), password: z.string().min(1).max(512) });
export const signIn = endpoint({ id: 'identity.session.open', summary: 'Sign in; answers whether the second factor is still needed', method: 'POST', path: '/api/v1/session', access: 'public', body: SignInRequest, response: MeView, secretAnswer: true });
export const giveSecondFactor = endpoint({ id: 'identity.session.second-factor', summary: 'Give the code of the authenticator, or a recovery code', method: 'POST', path: '/api/v1/session/second-factor', access: 'signed-in', body: z.object({ code: z.string().min(6).max(20) }), response: MeView, secretAnswer: true });
export const signOut = endpoint({ id: 'identity.session.close', summary: 'Sign out', method: 'DELETE', path: '/api/v1/session', access: 'public', response: z.undefined(), status: 204 });
export const readMe = endpoint({ id: 'identity.me.read', summary: 'Who is signed in', method: 'GET', path: '/api/v1/me', access: 'signed-in', response: MeView });
export const updateMe = endpoint({ id: 'identity.me.update', summary: 'Change own name or language', method: 'PATCH', path: '/api/v1/me', access: 'signed-in', body: z.object({ name: z.string().min(1).max(120).optional(), language: z.enum(LANGUAGES).optional() }), response: MeView });

export const SessionView = z.object({ id: z.uuid(), current: z.boolean(), createdAt: z.string(), lastSeenAt: z.string(), ip: z.string(), userAgent: z.string() });
export const listSessions = endpoint({ id: 'identity.sessions.list', summary: 'Own open sessions', method: 'GET', path: '/api/v1/me/sessions', access: 'signed-in', response: z.array(SessionView) });
export const endSession = endpoint({ id: 'identity.sessions.end', summary: 'End one of the own sessions', method: 'DELETE', path: '/api/v1/me/sessions/:session', access: 'signed-in', response: z.undefined(), status: 204 });
export const changePassword = endpoint({ id: 'identity.password.change', summary: 'Change the password; ends all other sessions', method: 'PUT', path: '/api/v1/me/password', access: 'signed-in', body: z.object({ current: z.string().max(512), next: z.string().max(512) }), response: z.undefined(), status: 204 });

export const beginSecondFactor = endpoint({ id: 'identity.second-factor.begin', summary: 'A new authenticator secret, not yet in force', method: 'POST', path: '/api/v1/session/second-factor/setup', access: 'signed-in', response: z.object({ secret: z.string(), uri: z.string() }), secretAnswer: true });
export const confirmSecondFactor = endpoint({ id: 'identity.second-factor.confirm', summary: 'Put the new authenticator in force; answers ten recovery codes, shown once', method: 'POST', path: '/api/v1/session/second-factor/confirm', access: 'signed-in', body: z.object({ code: z.string().min(6).max(10) }), response: z.object({ recoveryCodes: z.array(z.string()) }), secretAnswer: true });

export const requestRecovery = endpoint({ id: 'identity.recovery.request', summary: 'Ask for a link to set a new password; the answer is the same for every address', method: 'POST', path: '/api/v1/recovery', access: 'public', body: z.object({ email: z.email().max(254) }), response: z.undefined(), status: 202 });
export const spendRecovery = endpoint({ id: 'identity.recovery.spend', summary: 'Set a new password with the token of a recovery link', method: 'POST', path: '/api/v1/recovery/:token', access: 'public', body: z.object({ password: z.string().max(512) }), response: z.undefined(), status: 204 });
