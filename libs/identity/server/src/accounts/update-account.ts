import type { AccountView, updateAccount } from '@feria/identity-contract';
import { Clock, Problem, type InputOf } from '@feria/kernel';
import { changedFields, Outbox, staleVersion, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../sessions/session-store.ts';
import { AccountStore } from './account-store.ts';
import { Account } from './account.entity.ts';
import { mayManage, maySee } from './account.policy.ts';
import { presentAccount } from './account.presenter.ts';
import { requireGrantable } from './require-grantable.ts';

type Changes = InputOf<typeof updateAccount>['body'];

/** Changes what an account is called and may do, or closes it; closing ends its sessions at once. */
@Injectable()
export class UpdateAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, seen: { id: string; version: number }, changes: Changes): Promise<AccountView> {
    return this.uow.run(async (manager) => {
      const account = await this.accounts.lock(seen.id);
      const before = account && presentAccount(account, await this.accounts.grantsOf(account.id));
      if (!account || !before || !maySee(actor.grants, before.grants)) throw new Problem('identity/unknown-account', 404, 'No existe esa cuenta');
      this.requireAllowed(actor, before, changes);
      if (before.version !== seen.version) throw staleVersion(before);
      const { name = account.name, language = account.language, disabled = before.disabled } = changes;
      const disabledAt = disabled ? account.disabledAt ?? this.clock.now() : null;
      await manager.update(Account, { id: account.id }, { name, language, disabledAt, version: seen.version + 1 });
      if (changes.grants) await this.accounts.setGrants(account.id, changes.grants);
      if (disabled) await this.sessions.endAll(account.id);
      const after = presentAccount({ ...account, name, language, disabledAt, version: seen.version + 1 }, await this.accounts.grantsOf(account.id));
      await this.outbox.fact(null, { action: actionOf(before, after), subject: { kind: 'account', id: account.id }, ...changedFields(before, after) });
      return after;
    });
  }

  private requireAllowed(actor: Actor, before: AccountView, changes: Changes): void {
    if (before.id === actor.accountId && (changes.grants || changes.disabled)) throw new Problem('identity/own-account', 409, 'No puede cambiar sus propios permisos ni cerrar su propia cuenta');
    if (!mayManage(actor.grants, before.grants)) throw new Problem('identity/grant-beyond-own', 403, 'Esa cuenta tiene permisos que usted no administra');
    requireGrantable(actor.grants, changes.grants ?? []);
  }
}

function actionOf(before: AccountView, after: AccountView): string {
  if (before.disabled !== after.disabled) return after.disabled ? 'identity.account.disabled' : 'identity.account.enabled';
  return JSON.stringify(before.grants) === JSON.stringify(after.grants) ? 'identity.account.changed' : 'identity.grants.changed';
}
