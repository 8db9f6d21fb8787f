import { changePassword, readMe, updateMe, type MeView } from '@feria/identity-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, Input, type Actor } from '@feria/server';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ChangePassword } from '../passwords/change-password.ts';
import { SessionCookie } from '../sessions/session-cookie.ts';
import { OwnAccount } from './own-account.ts';

@Controller()
export class MeController {
  constructor(
    private readonly own: OwnAccount,
    private readonly passwords: ChangePassword,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(readMe)
  read(@Caller() actor: Actor): Promise<MeView> {
    return this.own.read(actor);
  }

  @Endpoint(updateMe)
  change(@Caller() actor: Actor, @Input() { body }: InputOf<typeof updateMe>): Promise<MeView> {
    return this.own.change(actor, body);
  }

  @Endpoint(changePassword)
  async changePassword(@Caller() actor: Actor, @Input() { body }: InputOf<typeof changePassword>, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookie.write(reply, await this.passwords.execute(actor, body));
  }
}
