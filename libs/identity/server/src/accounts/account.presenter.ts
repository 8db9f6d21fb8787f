import type { AccountCard, AccountView } from '@feria/identity-contract';
import type { Grant } from '@feria/kernel';
import type { Account } from './account.entity.ts';

/** An account as who manages it sees it. */
export function presentAccount(account: Account, grants: Grant[]): AccountView {
  return {
    id: account.id, email: account.email, name: account.name, language: account.language, disabled: account.disabledAt !== null,
    secondFactor: account.totpEnabledAt ? 'on' : account.secondFactor === 'exempt' ? 'exempt' : 'pending',
    grants, version: account.version,
  };
}

/** An account as other contexts know it. */
export function presentCard({ id, name, email, language }: Account, grants: Grant[]): AccountCard {
  return { id, name, email, language, grants };
}
