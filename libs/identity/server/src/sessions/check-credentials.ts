import { Problem } from '@feria/kernel';
import { Outbox } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { Account } from '../accounts/account.entity.ts';
import { AccountStore } from '../accounts/account-store.ts';
import { PasswordHasher } from '../passwords/password-hasher.ts';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';

export interface Credentials {
  account: Account;
  /** The password hashed at today's cost, when the stored hash is older. */
  rehashed: string | undefined;
  /** To be called when the sign-in is complete: only failures count against the limits. */
  succeeded: () => Promise<void>;
}

export const wrongCredentials = () => new Problem('identity/wrong-credentials', 401, 'El correo o la contraseña no son correctos');

/** Whose password this is. Wrong name, wrong password, no password yet, disabled: one answer, after the same work. */
@Injectable()
export class CheckCredentials {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHasher,
    private readonly throttles: IdentityThrottles,
    private readonly outbox: Outbox,
  ) {}

  async execute(email: string, password: string): Promise<Credentials> {
    const succeeded = await this.throttles.signIn(email);
    const account = await this.accounts.byEmail(email);
    const stored = account?.passwordHash ?? null;
    const right = await this.passwords.matches(stored, password);
    if (!account || stored === null || !right || account.disabledAt) {
      // Unknown names are not written down: people type passwords into that field.
      await this.outbox.fact(null, { action: 'identity.session.refused', subject: { kind: 'account', id: account?.id ?? 'unknown' } });
      throw wrongCredentials();
    }
    const rehashed = this.passwords.isOutdated(stored) ? await this.passwords.hash(password) : undefined;
    return { account, rehashed, succeeded };
  }
}
