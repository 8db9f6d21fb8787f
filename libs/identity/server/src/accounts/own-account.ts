import type { MeView, updateMe } from '@feria/identity-contract';
import { Problem, type InputOf } from '@feria/kernel';
import { changedFields, Outbox, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { presentMe } from '../sessions/me.presenter.ts';
import { SessionStore } from '../sessions/session-store.ts';
import { AccountStore } from './account-store.ts';
import { Account } from './account.entity.ts';

/** The account of who asks. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  async read(actor: Actor): Promise<MeView> {
    return this.uow.run(async () => {
      const account = await this.accounts.byId(actor.accountId!);
      if (!account) throw new Problem('identity/not-signed-in', 401, 'Inicie sesión para continuar');
      const session = actor.sessionId ? await this.sessions.byId(actor.sessionId) : null;
      return presentMe(account, await this.accounts.grantsOf(account.id), session?.secondFactorAt ?? null);
    });
  }

  async change(actor: Actor, changes: InputOf<typeof updateMe>['body']): Promise<MeView> {
    return this.uow.run(async (manager) => {
      const before = await this.read(actor);
      await manager.update(Account, { id: actor.accountId! }, { ...changes, version: () => 'version + 1' });
      const after = await this.read(actor);
      await this.outbox.fact(null, { action: 'identity.account.changed', subject: { kind: 'account', id: actor.accountId! }, ...changedFields(before, after) });
      return after;
    });
  }
}
