import type { SessionView } from '@feria/identity-contract';
import { Problem } from '@feria/kernel';
import { Outbox, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { isOffice } from '../accounts/group-grants.ts';
import { SessionStore } from './session-store.ts';

/** The sessions of who asks: seen, and ended. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  async list(actor: Actor): Promise<z.infer<typeof SessionView>[]> {
    const open = await this.sessions.openOnes(actor.accountId!, isOffice(actor.grants));
    return open.map(({ id, createdAt, lastSeenAt, ip, userAgent }) => ({
      id, current: id === actor.sessionId, createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), ip, userAgent,
    }));
  }

  /** 404 for a session that is not one's own, as for one that does not exist. */
  async end(actor: Actor, sessionId: string): Promise<void> {
    await this.uow.run(async () => {
      const session = await this.sessions.byId(sessionId);
      if (session?.accountId !== actor.accountId) throw new Problem('identity/unknown-session', 404, 'Esa sesión ya no existe');
      await this.sessions.end(sessionId);
      await this.outbox.fact(null, { action: 'identity.session.ended', subject: { kind: 'session', id: sessionId } });
    });
  }

  async signOut(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    if (!sessionId) return;
    await this.uow.run(async () => {
      await this.sessions.end(sessionId);
      await this.outbox.fact(null, { action: 'identity.session.closed', subject: { kind: 'account', id: actor.accountId! } });
    });
  }
}
