import { setTimeout as sleep } from 'node:timers/promises';
import { Outbox } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.ts';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';
import { PasswordLinks } from './password-links.ts';

/** Writing a link takes some milliseconds that an unknown address does not: every answer takes at least this long, so that nobody can measure which it was. */
const ANSWER_MS = 400;

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
    await Promise.all([this.send(email), sleep(ANSWER_MS)]);
  }

  private async send(email: string): Promise<void> {
    const account = await this.accounts.byEmail(email);
    if (account && !account.disabledAt) await this.links.issue(account, 'recovery');
    else await this.outbox.fact(null, { action: 'identity.password-link.refused', subject: { kind: 'account', id: account?.id ?? 'unknown' } });
  }
}
