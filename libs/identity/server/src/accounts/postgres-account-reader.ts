import { AccountReader, type AccountCard } from '@feria/identity-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountStore } from './account-store.ts';
import { Account } from './account.entity.ts';
import { presentCard } from './account.presenter.ts';

/** Answers other contexts' questions about accounts. */
@Injectable()
export class PostgresAccountReader extends AccountReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountStore,
  ) {
    super();
  }

  async byIds(ids: string[]): Promise<AccountCard[]> {
    return this.uow.run(async (manager) => this.cards(await manager.findBy(Account, { id: In(ids) })));
  }

  async withScope(kind: string, ids: string[]): Promise<AccountCard[]> {
    return this.holding('g.scope_kind = :kind AND g.scope_id = ANY(:ids)', { kind, ids });
  }

  async withRole(editionId: string, roles: string[]): Promise<AccountCard[]> {
    return this.holding('(g.edition_id = :editionId OR g.edition_id IS NULL) AND g.role = ANY(:roles)', { editionId, roles });
  }

  private async holding(condition: string, parameters: Record<string, unknown>): Promise<AccountCard[]> {
    return this.uow.run(async (manager) => this.cards(await manager.createQueryBuilder(Account, 'account')
      .where(`account.disabled_at IS NULL AND EXISTS (SELECT 1 FROM identity_grant g WHERE g.account_id = account.id AND ${condition})`, parameters)
      .orderBy('account.id').getMany()));
  }

  private async cards(accounts: Account[]): Promise<AccountCard[]> {
    const grants = await this.accounts.grantsByAccount(accounts.map(({ id }) => id));
    return accounts.map((account) => presentCard(account, grants.get(account.id) ?? []));
  }
}
