import type { AccountView } from '@feria/identity-contract';
import { UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { AccountStore } from './account-store.ts';
import { Account } from './account.entity.ts';
import { maySee } from './account.policy.ts';
import { presentAccount } from './account.presenter.ts';

/** The accounts that somebody manages, by name; `q` is part of a name or an address. */
@Injectable()
export class ListAccounts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountStore,
  ) {}

  async execute(actor: Actor, q: string | undefined): Promise<AccountView[]> {
    return this.uow.read(async (manager) => {
      const query = manager.createQueryBuilder(Account, 'account').orderBy('account.name').addOrderBy('account.email');
      if (q) query.where('account.name ILIKE :part OR account.email ILIKE :part', { part: `%${q.replace(/[\\%_]/g, '\\$&')}%` });
      const found = await query.getMany();
      const grants = await this.accounts.grantsByAccount(found.map(({ id }) => id));
      return found.map((account) => presentAccount(account, grants.get(account.id) ?? [])).filter((view) => maySee(actor.grants, view.grants));
    });
  }
}
