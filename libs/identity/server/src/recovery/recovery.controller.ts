import { requestRecovery, spendRecovery } from '@feria/identity-contract';
import type { InputOf } from '@feria/kernel';
import { Endpoint, Input } from '@feria/server';
import { Controller } from '@nestjs/common';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';
import { RequestRecovery } from './request-recovery.ts';
import { SpendRecovery } from './spend-recovery.ts';

@Controller()
export class RecoveryController {
  constructor(
    private readonly requests: RequestRecovery,
    private readonly spending: SpendRecovery,
    private readonly throttles: IdentityThrottles,
  ) {}

  @Endpoint(requestRecovery)
  async request(@Input() { body }: InputOf<typeof requestRecovery>): Promise<void> {
    await this.requests.execute(body.email);
  }

  @Endpoint(spendRecovery)
  async spend(@Input() { params, body }: InputOf<typeof spendRecovery>): Promise<void> {
    await this.throttles.recoveryLink();
    await this.spending.execute(params.token, body.password);
  }
}
