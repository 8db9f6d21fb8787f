import type { Grant } from '@feria/kernel';
import { ANONYMOUS, currentContext, runInContext } from '@feria/server';
import type { Account } from './account.entity.ts';

/** Goes on as the account that has just proved who it is: row-level security and the audit trail see it act. */
export function actingAs<T>(account: Account, grants: Grant[], work: () => Promise<T>): Promise<T> {
  const { id: accountId, name, email, language } = account;
  return runInContext({ ...currentContext(), actor: { ...ANONYMOUS, kind: 'account', accountId, name, email, language, grants } }, work);
}
