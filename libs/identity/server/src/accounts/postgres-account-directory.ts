import { AccountDirectory, type AccountCard, type AccountSeed } from '@feria/identity-contract';
import { Clock, newId } from '@feria/kernel';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { PasswordHasher } from '../passwords/password-hasher.ts';
import { Account } from './account.entity.ts';
import { presentCard } from './account.presenter.ts';
import { GrantRow } from './grant.entity.ts';
import { grantRows, groupGrants } from './group-grants.ts';

/** Accounts in bulk: three statements for a whole demonstration, and one hash per distinct password. */
@Injectable()
export class PostgresAccountDirectory extends AccountDirectory {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: PasswordHasher,
  ) {
    super();
  }

  async ensure(seeds: AccountSeed[], options: { resetPasswords?: boolean } = {}): Promise<AccountCard[]> {
    if (seeds.length === 0) return [];
    const hashes = await this.hashes(seeds);
    return this.uow.run(async (manager) => {
      const known = await manager.findBy(Account, { email: In(seeds.map(({ email }) => email)) });
      const byEmail = new Map(known.map((account) => [account.email.toLowerCase(), account]));
      const accounts = seeds.map((seed) => {
        const hash = seed.password === undefined ? undefined : hashes.get(seed.password);
        return this.account(seed, byEmail.get(seed.email.toLowerCase()), hash, options.resetPasswords ?? false);
      });
      await manager.upsert(Account, accounts, ['id']);
      return this.withGrants(manager, accounts, seeds);
    });
  }

  private async hashes(seeds: AccountSeed[]): Promise<Map<string, string>> {
    const passwords = [...new Set(seeds.flatMap(({ password }) => (password === undefined ? [] : [password])))];
    return new Map(await Promise.all(passwords.map(async (password) => [password, await this.passwords.hash(password)] as const)));
  }

  private account(seed: AccountSeed, known: Account | undefined, hash: string | undefined, reset: boolean): Account {
    const account = known ?? {
      id: newId(), email: seed.email, passwordHash: hash ?? null, totpSecret: null, totpPending: null, totpEnabledAt: null, totpLastStep: null, disabledAt: null,
      version: 1, createdAt: this.clock.now(),
    };
    return { ...account, name: seed.name, language: seed.language, secondFactor: seed.secondFactor ?? 'required', ...(reset && hash ? { passwordHash: hash } : {}) };
  }

  private async withGrants(manager: EntityManager, accounts: Account[], seeds: AccountSeed[]): Promise<AccountCard[]> {
    const rows = accounts.map(({ id }, index) => grantRows(id, seeds[index]!.grants));
    await manager.delete(GrantRow, { accountId: In(accounts.map(({ id }) => id)) });
    if (rows.flat().length > 0) await manager.insert(GrantRow, rows.flat());
    return accounts.map((account, index) => presentCard(account, groupGrants(rows[index]!)));
  }
}
