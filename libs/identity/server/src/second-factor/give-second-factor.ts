import { Outbox, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { isOffice } from '../accounts/group-grants.ts';
import { presentMe } from '../sessions/me.presenter.ts';
import { SessionStore } from '../sessions/session-store.ts';
import type { SignedIn } from '../sessions/sign-in.ts';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';
import { SpendCode } from './spend-code.ts';
import { wrongCode } from './wrong-code.ts';

/** A session proves its second factor: it goes on under a new token, for its full time. Given again, it counts as fresh again. */
@Injectable()
export class GiveSecondFactor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly codes: SpendCode,
    private readonly sessions: SessionStore,
    private readonly throttles: IdentityThrottles,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, code: string): Promise<SignedIn> {
    const succeeded = await this.throttles.secondFactor(actor.accountId!);
    const result = await this.uow.run(() => this.elevate(actor, code));
    if (!result) throw wrongCode();
    await succeeded();
    return result;
  }

  private async elevate(actor: Actor, code: string): Promise<SignedIn | undefined> {
    const subject = { kind: 'account', id: actor.accountId! };
    const spent = await this.codes.execute(actor.accountId!, code);
    if (!spent) {
      await this.outbox.fact(null, { action: 'identity.second-factor.refused', subject });
      return undefined;
    }
    const token = await this.sessions.renew(actor.sessionId!, { office: isOffice(actor.grants) });
    await this.outbox.fact(null, { action: 'identity.second-factor.given', subject, after: { by: spent.by } });
    return { token, me: presentMe(spent.account, actor.grants, spent.at) };
  }
}
