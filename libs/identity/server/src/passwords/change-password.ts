import type { changePassword } from '@feria/identity-contract';
import { Problem, type InputOf } from '@feria/kernel';
import { Outbox, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity.ts';
import { SessionStore } from '../sessions/session-store.ts';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';
import { PasswordHasher } from './password-hasher.ts';
import { requireGoodPassword } from './password-rules.ts';

const wrongPassword = () => new Problem('identity/wrong-password', 422, 'La contraseña actual no es correcta', { where: 'body', fields: [{ field: 'current', message: 'La contraseña actual no es correcta' }] });

/** A new password by who knows the old one: all other sessions end, and this one goes on under a new token. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionStore,
    private readonly throttles: IdentityThrottles,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the session's new token. */
  async execute(actor: Actor, { current, next }: InputOf<typeof changePassword>['body']): Promise<string> {
    const succeeded = await this.throttles.passwordChange(actor.accountId!);
    const account = await this.uow.run((manager) => manager.findOneByOrFail(Account, { id: actor.accountId! }));
    const old = account.passwordHash;
    if (old === null || !(await this.passwords.matches(old, current))) throw wrongPassword();
    requireGoodPassword(next, account, 'next');
    const passwordHash = await this.passwords.hash(next);
    const token = await this.uow.run(async (manager) => {
      const { affected } = await manager.update(Account, { id: account.id, passwordHash: old }, { passwordHash });
      if (affected !== 1) throw wrongPassword();
      await this.sessions.endAll(account.id, actor.sessionId!);
      await this.outbox.fact(null, { action: 'identity.password.changed', subject: { kind: 'account', id: account.id } });
      return this.sessions.renew(actor.sessionId!);
    });
    await succeeded();
    return token;
  }
}
