import type { AccountView, createAccount } from '@feria/identity-contract';
import { Clock, newId, type InputOf } from '@feria/kernel';
import { Outbox, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { PasswordLinks } from '../recovery/password-links.ts';
import { AccountStore } from './account-store.ts';
import { Account } from './account.entity.ts';
import { presentAccount } from './account.presenter.ts';
import { requireGrantable } from './require-grantable.ts';

/** A new account. Its owner gets a link to set a password; nobody else ever knows it. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountStore,
    private readonly links: PasswordLinks,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, wanted: InputOf<typeof createAccount>['body']): Promise<AccountView> {
    requireGrantable(actor.grants, wanted.grants);
    return this.uow.run(async (manager) => {
      const account = manager.create(Account, {
        id: newId(), email: wanted.email, name: wanted.name, language: wanted.language, passwordHash: null, totpSecret: null, totpPending: null, totpEnabledAt: null,
        totpLastStep: null, secondFactor: 'required', disabledAt: null, version: 1, createdAt: this.clock.now(),
      });
      await manager.insert(Account, account);
      await this.accounts.setGrants(account.id, wanted.grants);
      const view = presentAccount(account, await this.accounts.grantsOf(account.id));
      await this.outbox.fact(null, { action: 'identity.account.created', subject: { kind: 'account', id: account.id }, after: { name: view.name, grants: view.grants } });
      await this.links.issue(account, 'welcome');
      return view;
    });
  }
}
