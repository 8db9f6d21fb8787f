import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.ts';
import { actingAs } from '../accounts/acting-as.ts';
import { PasswordHasher } from '../passwords/password-hasher.ts';
import { requireGoodPassword } from '../passwords/password-rules.ts';
import { linkNotValid, PasswordLinks } from './password-links.ts';
import { ResetPassword } from './reset-password.ts';

/** A new password by who holds a link. All sessions end; signing in, with the second factor if there is one, comes after. */
@Injectable()
export class SpendRecovery {
  constructor(
    private readonly links: PasswordLinks,
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHasher,
    private readonly resetting: ResetPassword,
  ) {}

  /** A password that is refused leaves the link as it was. */
  async execute(token: string, password: string): Promise<void> {
    const holder = await this.links.holderOf(token);
    const account = holder ? await this.accounts.byId(holder) : null;
    if (!account || account.disabledAt) throw linkNotValid();
    requireGoodPassword(password, account);
    const passwordHash = await this.passwords.hash(password);
    const grants = await this.accounts.grantsOf(account.id);
    await actingAs(account, grants, () => this.resetting.execute(account, token, passwordHash));
  }
}
