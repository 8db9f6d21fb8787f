import { Problem, type Grant } from '@feria/kernel';
import { mapConstraint, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Account } from './account.entity.ts';
import { GrantRow } from './grant.entity.ts';
import { grantRows, groupGrants } from './group-grants.ts';

mapConstraint('identity_account__email', () => new Problem('identity/email-taken', 409, 'Ya hay una cuenta con ese correo'));

/** Accounts and their grants, in the caller's transaction when there is one. */
@Injectable()
export class AccountStore {
  constructor(private readonly uow: UnitOfWork) {}

  async byEmail(email: string): Promise<Account | null> {
    return this.uow.run((manager) => manager.findOneBy(Account, { email }));
  }

  async byId(id: string): Promise<Account | null> {
    return this.uow.run((manager) => manager.findOneBy(Account, { id }));
  }

  /** Keeps everybody else from changing the account until the transaction ends. */
  async lock(id: string): Promise<Account | null> {
    return this.uow.run((manager) => manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  async grantsOf(accountId: string): Promise<Grant[]> {
    return (await this.grantsByAccount([accountId])).get(accountId) ?? [];
  }

  async grantsByAccount(accountIds: string[]): Promise<Map<string, Grant[]>> {
    const rows = await this.uow.run((manager) => manager.find(GrantRow, { where: { accountId: In(accountIds) }, order: { id: 'ASC' } }));
    const byAccount = new Map<string, GrantRow[]>();
    for (const row of rows) byAccount.set(row.accountId, [...(byAccount.get(row.accountId) ?? []), row]);
    return new Map([...byAccount].map(([id, own]) => [id, groupGrants(own)]));
  }

  async setGrants(accountId: string, grants: readonly Grant[]): Promise<void> {
    await this.uow.run(async (manager) => {
      await manager.delete(GrantRow, { accountId });
      if (grants.length > 0) await manager.insert(GrantRow, grantRows(accountId, grants));
    });
  }
}
