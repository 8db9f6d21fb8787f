import type { MeView } from '@feria/identity-contract';
import type { Account } from '../accounts/account.entity.ts';

type Rule = Pick<Account, 'secondFactor' | 'totpEnabledAt'>;

/**
 * What the second factor still asks of a session. Who has an authenticator always needs it; staff without one must
 * set one up, unless the account is exempt (demonstrations); missions may.
 */
export function secondFactorState(account: Rule, office: boolean, givenAt: Date | null): MeView['secondFactor'] {
  if (account.totpEnabledAt) return givenAt ? 'ok' : 'needed';
  return office && account.secondFactor === 'required' ? 'setup' : 'ok';
}
