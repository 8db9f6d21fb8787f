import { Outbox } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.ts';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';
import { PasswordLinks } from './password-links.ts';

/** Sends a link to the account of an address, if there is one; the caller never learns which. */
@Injectable()
export class RequestRecovery {
  constructor(
    private readonly throttles: IdentityThrottles,
    private readonly accounts: AccountStore,
    private readonly links: PasswordLinks,
    private readonly outbox: Outbox,
  ) {}

  async execute(email: string): Promise<void> {
    await this.throttles.recovery(email);
    const account = await this.accounts.byEmail(email);
    if (account && !account.disabledAt) await this.links.issue(account, 'recovery');
    else await this.outbox.fact(null, { action: 'identity.password-link.refused', subject: { kind: 'account', id: account?.id ?? 'unknown' } });
  }
}
