import { Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity.ts';
import { SessionStore } from '../sessions/session-store.ts';
import { linkNotValid, PasswordLinks } from './password-links.ts';

/** Link spent, password set and sessions ended, all or nothing. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: PasswordLinks,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  async execute(account: Account, token: string, passwordHash: string): Promise<void> {
    await this.uow.run(async (manager) => {
      if (!(await this.links.spend(token))) throw linkNotValid();
      await manager.update(Account, { id: account.id }, { passwordHash });
      await this.sessions.endAll(account.id);
      await this.outbox.fact(null, { action: 'identity.password.reset', subject: { kind: 'account', id: account.id } });
    });
  }
}
