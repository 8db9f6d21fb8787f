import { Clock } from '@feria/kernel';
import { ANONYMOUS, Authenticator, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.ts';
import { AccountStore } from '../accounts/account-store.ts';
import { isOffice } from '../accounts/group-grants.ts';
import { secondFactorState } from '../second-factor/second-factor-state.ts';
import { SessionCookie } from './session-cookie.ts';
import { isAlive, SEEN_EVERY_MS } from './session-lifetime.ts';
import { isToken, tokenHash } from './session-token.ts';
import { Session } from './session.entity.ts';

/** Who holds a session's token is its account, while session and account live. Asked in Postgres at every request. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
    private readonly accounts: AccountStore,
  ) {
    super();
  }

  async authenticate(request: FastifyRequest): Promise<Actor> {
    const token = this.cookie.read(request);
    if (!isToken(token)) return ANONYMOUS;
    return this.uow.run((manager) => this.bearer(manager, tokenHash(token)));
  }

  private async bearer(manager: EntityManager, hash: string): Promise<Actor> {
    // Row-level security shows a session to who can name its token: nothing else is readable before we know who asks.
    await manager.query(`SELECT set_config('feria.session_hash', $1, true)`, [hash]);
    const session = await manager.findOneBy(Session, { tokenHash: hash });
    const account = session && await manager.findOneBy(Account, { id: session.accountId });
    if (!session || !account || account.disabledAt) return ANONYMOUS;
    const grants = await this.accounts.grantsOf(account.id);
    const office = isOffice(grants);
    const now = this.clock.now();
    if (!isAlive(session, office, now)) return ANONYMOUS;
    if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS) await manager.update(Session, { id: session.id, tokenHash: hash }, { lastSeenAt: now });
    return {
      kind: 'account', accountId: account.id, sessionId: session.id, name: account.name, email: account.email, language: account.language, grants,
      secondFactorPending: secondFactorState(account, office, session.secondFactorAt) !== 'ok',
    };
  }
}
