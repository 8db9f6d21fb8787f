import { endSession, listSessions, signIn, signOut, type MeView } from '@feria/identity-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, Input, type Actor } from '@feria/server';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OwnSessions } from './own-sessions.ts';
import { SessionCookie } from './session-cookie.ts';
import { SignIn } from './sign-in.ts';

@Controller()
export class SessionsController {
  constructor(
    private readonly signing: SignIn,
    private readonly own: OwnSessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(signIn)
  async open(@Input() { body }: InputOf<typeof signIn>, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const { token, me } = await this.signing.execute(body.email, body.password);
    this.cookie.write(reply, token);
    return me;
  }

  @Endpoint(signOut)
  async close(@Caller() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.own.signOut(actor);
    this.cookie.clear(reply);
  }

  @Endpoint(listSessions)
  list(@Caller() actor: Actor) {
    return this.own.list(actor);
  }

  @Endpoint(endSession)
  async end(@Caller() actor: Actor, @Input() { params }: InputOf<typeof endSession>): Promise<void> {
    await this.own.end(actor, params.session);
  }
}
