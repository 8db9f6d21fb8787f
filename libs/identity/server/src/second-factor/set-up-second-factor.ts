import { Clock, newId, Problem } from '@feria/kernel';
import { Outbox, UnitOfWork, type Actor } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.ts';
import { isOffice } from '../accounts/group-grants.ts';
import { SessionStore } from '../sessions/session-store.ts';
import { canonicalRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { SecretBox } from './secret-box.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

/** Who replaces an authenticator must have given a code of the old one in these last minutes. */
const FRESH_MS = 15 * 60_000;

/** Puts an authenticator in force, in two steps: a secret, and the first code that proves it arrived. */
@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly box: SecretBox,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  async begin(actor: Actor): Promise<{ secret: string; uri: string }> {
    return this.uow.run(async (manager) => {
      const account = await this.changeable(manager, actor);
      const secret = newTotpSecret();
      await manager.update(Account, { id: account.id }, { totpPending: this.box.seal(secret, account.id) });
      return { secret, uri: totpUri(secret, account.email) };
    });
  }

  /** Answers the session's new token and the recovery codes; all other sessions of the account end. Undefined: a wrong code. */
  async confirm(actor: Actor, code: string): Promise<{ token: string; recoveryCodes: string[] } | undefined> {
    return this.uow.run(async (manager) => {
      const account = await this.changeable(manager, actor);
      if (!account.totpPending) throw new Problem('identity/no-setup', 409, 'Empiece de nuevo: pida antes una clave para su autenticador');
      const now = this.clock.now();
      const step = totpStep(this.box.open(account.totpPending, account.id), code, now);
      if (step === null) return undefined;
      await manager.update(Account, { id: account.id }, { totpSecret: account.totpPending, totpPending: null, totpEnabledAt: now, totpLastStep: step });
      const recoveryCodes = await this.replaceRecoveryCodes(manager, account.id);
      await this.sessions.endAll(account.id, actor.sessionId!);
      const token = await this.sessions.renew(actor.sessionId!, { office: isOffice(actor.grants) });
      await this.outbox.fact(null, { action: 'identity.second-factor.enabled', subject: { kind: 'account', id: account.id } });
      return { token, recoveryCodes };
    });
  }

  /** A stolen password, or a session left open, must not be enough to put another authenticator in place of the old one. */
  private async changeable(manager: EntityManager, actor: Actor): Promise<Account> {
    const account = await manager.findOneOrFail(Account, { where: { id: actor.accountId! }, lock: { mode: 'pessimistic_write' } });
    if (!account.totpEnabledAt) return account;
    const session = await this.sessions.byId(actor.sessionId!);
    const given = session?.secondFactorAt?.getTime() ?? 0;
    if (this.clock.now().getTime() - given > FRESH_MS) throw new Problem('identity/confirm-again', 403, 'Escriba otra vez un código de su autenticador actual y vuelva a intentarlo');
    return account;
  }

  private async replaceRecoveryCodes(manager: EntityManager, accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await manager.delete(RecoveryCode, { accountId });
    await manager.insert(RecoveryCode, codes.map((code) => ({ id: newId(), accountId, codeHash: this.box.fingerprint(canonicalRecoveryCode(code), accountId), usedAt: null })));
    return codes;
  }
}
