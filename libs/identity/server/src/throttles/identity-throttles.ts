import { createHash } from 'node:crypto';
import { addressKey, currentContext, Throttle, type ThrottleRule } from '@feria/server';
import { Injectable } from '@nestjs/common';

const MINUTES = 60;
const HOURS = 60 * MINUTES;

const SIGN_IN = { account: rule('sign-in.account', 10, 15 * MINUTES), address: rule('sign-in.address', 40, 10 * MINUTES), all: rule('sign-in.all', 600, 10 * MINUTES) };
const RECOVERY = { account: rule('recovery.account', 5, HOURS), address: rule('recovery.address', 20, HOURS), all: rule('recovery.all', 300, HOURS) };
const LINK_ADDRESS = rule('recovery-link.address', 30, HOURS);
const CODE_ACCOUNT = rule('second-factor.account', 8, 10 * MINUTES);
const PASSWORD_ACCOUNT = rule('password.account', 8, 10 * MINUTES);

/** How often somebody may try. Per account, per address (/64 for IPv6) and in all; a name is counted whether it exists or not. */
@Injectable()
export class IdentityThrottles {
  constructor(private readonly throttle: Throttle) {}

  /** Only failures count: call the answer after a success. */
  async signIn(email: string): Promise<() => Promise<void>> {
    const keys: [ThrottleRule, string][] = [[SIGN_IN.address, address()], [SIGN_IN.account, nameKey(email)], [SIGN_IN.all, '']];
    for (const [limit, key] of keys) await this.throttle.consume(limit, key);
    return async () => {
      await this.throttle.clear(SIGN_IN.account, nameKey(email));
      await this.throttle.refund(SIGN_IN.address, address());
      await this.throttle.refund(SIGN_IN.all, '');
    };
  }

  async recovery(email: string): Promise<void> {
    await this.throttle.consume(RECOVERY.address, address());
    await this.throttle.consume(RECOVERY.account, nameKey(email));
    await this.throttle.consume(RECOVERY.all, '');
  }

  async recoveryLink(): Promise<void> {
    await this.throttle.consume(LINK_ADDRESS, address());
  }

  /** Call the answer after a success. */
  async secondFactor(accountId: string): Promise<() => Promise<void>> {
    await this.throttle.consume(CODE_ACCOUNT, accountId);
    return () => this.throttle.clear(CODE_ACCOUNT, accountId);
  }

  /** Call the answer after a success. */
  async passwordChange(accountId: string): Promise<() => Promise<void>> {
    await this.throttle.consume(PASSWORD_ACCOUNT, accountId);
    return () => this.throttle.clear(PASSWORD_ACCOUNT, accountId);
  }
}

function rule(name: string, points: number, windowSeconds: number): ThrottleRule {
  return { name: `identity.${name}`, points, windowSeconds };
}

function address(): string {
  return addressKey(currentContext().ip);
}

/** The table of attempts need not know who was asked for. */
function nameKey(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}
