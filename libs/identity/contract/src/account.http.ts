import { endpoint, LANGUAGES, permission, ROLES } from '@feria/kernel';
import { z } from 'zod';

const GrantInput = z.object({ role: z.enum(ROLES), editionId: z.uuid().nullable().default(null), scopes: z.array(z.object({ kind: z.string().max(40), id: z.string().max(80) })).max(50).default([]) });

export const AccountView = z.object({
  id: z.uuid(), email: z.string(), name: z.string(), language: z.enum(LANGUAGES), disabled: z.boolean(), secondFactor: z.enum(['on', 'pending', 'exempt']),
  grants: z.array(z.object({ role: z.enum(ROLES), editionId: z.uuid().nullable(), scopes: z.array(z.object({ kind: z.string(), id: z.string() })) })), version: z.int(),
});
export type AccountView = z.infer<typeof AccountView>;

export const ManageAccounts = permission('identity.account.manage');
export const listAccounts = endpoint({ id: 'identity.accounts.list', summary: 'Accounts', method: 'GET', path: '/api/v1/accounts', access: ManageAccounts, query: z.object({ q: z.string().max(100).optional() }), response: z.array(AccountView) });
export const createAccount = endpoint({ id: 'identity.accounts.create', summary: 'A new account; its owner gets a link to set a password', method: 'POST', path: '/api/v1/accounts', access: ManageAccounts, body: z.object({ email: z.email().max(254), name: z.string().min(1).max(120), language: z.enum(LANGUAGES).default('es'), grants: z.array(GrantInput).min(1).max(20) }), response: AccountView, status: 201 });
export const updateAccount = endpoint({ id: 'identity.accounts.update', summary: 'Change grants, or disable an account (ends its sessions)', method: 'PATCH', path: '/api/v1/accounts/:account', access: ManageAccounts, body: z.object({ name: z.string().min(1).max(120).optional(), language: z.enum(LANGUAGES).optional(), disabled: z.boolean().optional(), grants: z.array(GrantInput).max(20).optional() }), response: AccountView, precondition: true });
