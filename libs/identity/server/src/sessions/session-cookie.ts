import type {} from '@fastify/cookie';
import { CONFIG, type Config } from '@feria/server';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie that carries the session's token: `__Host-feria` over https, `feria` on plain http, where `__Host-` is not allowed. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl.startsWith('https://');
    this.name = this.secure ? '__Host-feria' : 'feria';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** Ends with the browser; how long the session lives is the server's affair. */
  write(reply: FastifyReply, token: string): void {
    reply.setCookie(this.name, token, this.attributes());
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, secure: this.secure, sameSite: 'lax' as const };
  }
}
