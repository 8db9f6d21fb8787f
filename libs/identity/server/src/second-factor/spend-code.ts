import { Clock, Problem } from '@feria/kernel';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Account } from '../accounts/account.entity.ts';
import { AccountStore } from '../accounts/account-store.ts';
import { canonicalRecoveryCode } from './recovery-codes.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { SecretBox } from './secret-box.ts';
import { totpStep } from './totp.ts';

export interface SpentCode {
  account: Account;
  by: 'authenticator' | 'recovery-code';
  at: Date;
}

/** Accepts a code of the authenticator, or one of the recovery codes, each at most once. */
@Injectable()
export class SpendCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountStore,
    private readonly box: SecretBox,
  ) {}

  /** Undefined when the code is wrong or was used before. 409 when the account has no authenticator. */
  async execute(accountId: string, code: string): Promise<SpentCode | undefined> {
    return this.uow.run(async () => {
      const account = await this.accounts.lock(accountId);
      if (!account?.totpSecret || !account.totpEnabledAt) throw new Problem('identity/no-authenticator', 409, 'Su cuenta todavía no tiene un autenticador');
      const at = this.clock.now();
      if (await this.spendStep(account, code, at)) return { account, by: 'authenticator', at };
      if (await this.spendRecoveryCode(account, code, at)) return { account, by: 'recovery-code', at };
      return undefined;
    });
  }

  private async spendStep(account: Account, code: string, now: Date): Promise<boolean> {
    const step = totpStep(this.box.open(account.totpSecret!, account.id), code, now);
    if (step === null || (account.totpLastStep !== null && step <= account.totpLastStep)) return false;
    await this.uow.run((manager) => manager.update(Account, { id: account.id }, { totpLastStep: step }));
    return true;
  }

  private async spendRecoveryCode(account: Account, code: string, now: Date): Promise<boolean> {
    const codeHash = this.box.fingerprint(canonicalRecoveryCode(code), account.id);
    const { affected } = await this.uow.run((manager) => manager.update(RecoveryCode, { accountId: account.id, codeHash, usedAt: IsNull() }, { usedAt: now }));
    return affected === 1;
  }
}
