import { PasswordLinkIssued } from '@feria/identity-contract';
import { passwordLinkToken } from '@feria/identity-contract/password-link';
import { Clock, newId, Problem } from '@feria/kernel';
import { CONFIG, Outbox, UnitOfWork, type Config } from '@feria/server';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../accounts/account.entity.ts';
import { asSystem } from '../database/as-system.ts';
import { tokenHash } from '../sessions/session-token.ts';
import { Recovery } from './recovery.entity.ts';

const MINUTE = 60_000;
const LIFE_MS = { recovery: 60 * MINUTE, welcome: 7 * 24 * 60 * MINUTE };

export const linkNotValid = () => new Problem('identity/link-not-valid', 410, 'Este enlace ya se usó o caducó. Pida uno nuevo');

/** Links to set a password: sent by mail, spent by a POST, once. A new one makes the older ones void. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async issue(account: Pick<Account, 'id' | 'email' | 'name' | 'language'>, reason: 'recovery' | 'welcome'): Promise<void> {
    const linkId = newId();
    const createdAt = this.clock.now();
    const row = { id: linkId, accountId: account.id, tokenHash: tokenHash(passwordLinkToken(this.config.sessionSecret, linkId)), createdAt, expiresAt: new Date(createdAt.getTime() + LIFE_MS[reason]), usedAt: null };
    await this.uow.run(async (manager) => {
      await asSystem(manager, async () => {
        await manager.delete(Recovery, { accountId: account.id });
        await manager.insert(Recovery, row);
      });
      const { id: accountId, email, name, language } = account;
      await this.outbox.append(PasswordLinkIssued, {
        editionId: null, payload: { accountId, email, name, language, reason, linkId },
        fact: { action: 'identity.password-link.issued', subject: { kind: 'account', id: accountId }, after: { reason } },
      });
    });
  }

  /** The account of a link that can still be spent. */
  async holderOf(token: string): Promise<string | undefined> {
    return this.uow.run((manager) => asSystem(manager, async () => {
      const link = await manager.findOneBy(Recovery, { tokenHash: tokenHash(token) });
      return link && !link.usedAt && link.expiresAt > this.clock.now() ? link.accountId : undefined;
    }));
  }

  /** True for exactly one of those who spend a link at the same time. */
  async spend(token: string): Promise<boolean> {
    return this.uow.run((manager) => asSystem(manager, async () => {
      const now = this.clock.now();
      const spent = await manager.createQueryBuilder().update(Recovery).set({ usedAt: now })
        .where('token_hash = :hash AND used_at IS NULL AND expires_at > :now', { hash: tokenHash(token), now }).execute();
      return spent.affected === 1;
    }));
  }
}
