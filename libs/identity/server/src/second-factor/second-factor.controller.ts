import { beginSecondFactor, confirmSecondFactor, giveSecondFactor, type MeView } from '@feria/identity-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, Input, type Actor } from '@feria/server';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SessionCookie } from '../sessions/session-cookie.ts';
import { IdentityThrottles } from '../throttles/identity-throttles.ts';
import { GiveSecondFactor } from './give-second-factor.ts';
import { SetUpSecondFactor } from './set-up-second-factor.ts';
import { wrongCode } from './wrong-code.ts';

@Controller()
export class SecondFactorController {
  constructor(
    private readonly giving: GiveSecondFactor,
    private readonly setUp: SetUpSecondFactor,
    private readonly throttles: IdentityThrottles,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(giveSecondFactor)
  async give(@Caller() actor: Actor, @Input() { body }: InputOf<typeof giveSecondFactor>, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const { token, me } = await this.giving.execute(actor, body.code);
    this.cookie.write(reply, token);
    return me;
  }

  @Endpoint(beginSecondFactor)
  begin(@Caller() actor: Actor): Promise<{ secret: string; uri: string }> {
    return this.setUp.begin(actor);
  }

  @Endpoint(confirmSecondFactor)
  async confirm(@Caller() actor: Actor, @Input() { body }: InputOf<typeof confirmSecondFactor>, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ recoveryCodes: string[] }> {
    const succeeded = await this.throttles.secondFactor(actor.accountId!);
    const done = await this.setUp.confirm(actor, body.code);
    if (!done) throw wrongCode();
    await succeeded();
    this.cookie.write(reply, done.token);
    return { recoveryCodes: done.recoveryCodes };
  }
}
