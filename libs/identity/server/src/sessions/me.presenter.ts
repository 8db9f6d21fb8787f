import type { MeView } from '@feria/identity-contract';
import type { Grant } from '@feria/kernel';
import type { Account } from '../accounts/account.entity.ts';
import { isOffice } from '../accounts/group-grants.ts';
import { secondFactorState } from '../second-factor/second-factor-state.ts';

/** The signed-in account as its own screen sees it. */
export function presentMe(account: Account, grants: Grant[], secondFactorAt: Date | null): MeView {
  const office = isOffice(grants);
  return {
    accountId: account.id,
    name: account.name,
    email: account.email,
    language: account.language,
    grants,
    secondFactor: secondFactorState(account, office, secondFactorAt),
    authenticator: account.totpEnabledAt ? 'on' : account.secondFactor === 'exempt' ? 'exempt' : 'off',
    office,
  };
}
