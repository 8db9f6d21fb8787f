import type { MeView } from '@feria/identity-contract';
import type { Grant } from '@feria/kernel';
import { currentActor, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity.ts';
import { AccountStore } from '../accounts/account-store.ts';
import { actingAs } from '../accounts/acting-as.ts';
import { CheckCredentials, wrongCredentials, type Credentials } from './check-credentials.ts';
import { presentMe } from './me.presenter.ts';
import { SessionStore } from './session-store.ts';

export interface SignedIn {
  token: string;
  me: MeView;
}

/** Opens a session, under a token that nobody knew before, for who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly credentials: CheckCredentials,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  async execute(email: string, password: string): Promise<SignedIn> {
    const credentials = await this.credentials.execute(email, password);
    const grants = await this.accounts.grantsOf(credentials.account.id);
    const signedIn = await actingAs(credentials.account, grants, () => this.open(credentials, grants));
    await credentials.succeeded();
    const { sessionId } = currentActor();
    if (sessionId) await this.sessions.end(sessionId);
    return signedIn;
  }

  private async open({ account: seen, rehashed }: Credentials, grants: Grant[]): Promise<SignedIn> {
    return this.uow.run(async (manager) => {
      const account = await this.accounts.lock(seen.id);
      // Changed or disabled while we computed: its sessions have just been ended, this one must not slip through.
      if (!account || account.passwordHash !== seen.passwordHash || account.disabledAt) throw wrongCredentials();
      if (rehashed) await manager.update(Account, { id: account.id }, { passwordHash: rehashed });
      const me = presentMe(account, grants, null);
      const token = await this.sessions.open(account.id, { office: me.office, pending: me.secondFactor !== 'ok' });
      await this.outbox.fact(null, { action: 'identity.session.opened', subject: { kind: 'account', id: account.id } });
      return { token, me };
    });
  }
}
