import { Clock, newId } from '@feria/kernel';
import { currentContext, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { asSystem } from '../database/as-system.ts';
import { lifetimeOf, PENDING_MS } from './session-lifetime.ts';
import { newToken, tokenHash } from './session-token.ts';
import { Session } from './session.entity.ts';

/** Sessions in Postgres: every process asks there at every request, so an ended session is over everywhere at once. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A new session of the account that acts; answers its token. `pending`: the second factor is still owed. */
  async open(accountId: string, kind: { office: boolean; pending: boolean }): Promise<string> {
    const { ip, userAgent } = currentContext();
    const now = this.clock.now();
    const token = newToken();
    const life = kind.pending ? PENDING_MS : lifetimeOf(kind.office).absoluteMs;
    await this.uow.run((manager) => manager.insert(Session, {
      id: newId(), tokenHash: tokenHash(token), accountId, createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + life),
      ip, userAgent: userAgent.slice(0, 300), secondFactorAt: null,
    }));
    return token;
  }

  async byId(id: string): Promise<Session | null> {
    return this.uow.run((manager) => manager.findOneBy(Session, { id }));
  }

  /** The session goes on under a new token; with a second factor just given, for its full time. */
  async renew(id: string, elevated?: { office: boolean }): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    const elevation = elevated && { secondFactorAt: now, expiresAt: new Date(now.getTime() + lifetimeOf(elevated.office).absoluteMs) };
    await this.uow.run((manager) => manager.update(Session, { id }, { tokenHash: tokenHash(token), ...elevation }));
    return token;
  }

  /** Open sessions of the account, the last used first. */
  async openOnes(accountId: string, office: boolean): Promise<Session[]> {
    const now = this.clock.now();
    const seenSince = new Date(now.getTime() - lifetimeOf(office).idleMs);
    return this.uow.run((manager) => manager.find(Session, {
      where: { accountId, expiresAt: MoreThan(now), lastSeenAt: MoreThan(seenSince) }, order: { lastSeenAt: 'DESC' },
    }));
  }

  /** Ends one session; whose it may be, row-level security says. True when there was one. */
  async end(id: string): Promise<boolean> {
    const { affected } = await this.uow.run((manager) => manager.delete(Session, { id }));
    return affected === 1;
  }

  /** Ends all sessions of an account but one, whoever acts: the account was disabled, or has a new password. */
  async endAll(accountId: string, but?: string): Promise<void> {
    await this.uow.run((manager) => asSystem(manager, () => manager.delete(Session, { accountId, ...(but ? { id: Not(but) } : {}) })));
  }
}
