import { createHash } from 'node:crypto';
import { Problem, type EndpointDefinition } from '@feria/kernel';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { currentActor } from '../auth/request-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { ENDPOINT } from '../http/endpoint.decorator.ts';

interface Stored { fingerprint: string; body: string | null }

/**
 * `Idempotency-Key` on POST: the whole request and its answer commit in one transaction, so a repeated request
 * (a double click, a retry after a crash) gets the first answer again and does nothing. Kept 24 hours per (actor, route).
 * The same key with another content is 422; while the first is still running, 409 with Retry-After. Errors are not kept.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly uow: UnitOfWork) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const definition = Reflect.getMetadata(ENDPOINT, context.getHandler()) as EndpointDefinition | undefined;
    if (request.method !== 'POST' || typeof key !== 'string' || definition?.upload || definition?.secretAnswer || currentActor().kind !== 'account') return next.handle();
    if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Problem('platform/bad-idempotency-key', 422, 'Idempotency-Key necesita entre 8 y 128 caracteres visibles');
    const fingerprint = createHash('sha256').update(`${request.url}\n${JSON.stringify(request.body ?? null)}`).digest('base64url');
    return from(this.once(key, fingerprint, request.routeOptions.url ?? request.url, http.getResponse<FastifyReply>(), () => lastValueFrom(next.handle())));
  }

  private once(key: string, fingerprint: string, route: string, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    const actor = currentActor().accountId ?? '';
    return this.uow.run(async (manager) => {
      const [lock]: { free: boolean }[] = await manager.query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 7)) AS free', [`${actor} ${route} ${key}`]);
      if (!lock?.free) throw new Problem('platform/still-running', 409, 'La misma petición todavía se está atendiendo', { retryAfter: 1 });
      const stored = await find(manager, actor, route, key);
      if (stored) {
        if (stored.fingerprint !== fingerprint) throw new Problem('platform/key-reused', 422, 'Esa Idempotency-Key ya se usó con otro contenido');
        reply.header('idempotency-replayed', 'true');
        return stored.body === null ? undefined : JSON.parse(stored.body);
      }
      const answer = await work();
      await manager.query('INSERT INTO platform_idempotency (actor, route, key, fingerprint, body) VALUES ($1, $2, $3, $4, $5)', [actor, route, key, fingerprint, answer === undefined ? null : JSON.stringify(answer)]);
      return answer;
    });
  }
}

async function find(manager: EntityManager, actor: string, route: string, key: string): Promise<Stored | undefined> {
  const rows: Stored[] = await manager.query(
    `SELECT fingerprint, body FROM platform_idempotency WHERE actor = $1 AND route = $2 AND key = $3 AND created_at > now() - interval '24 hours'`, [actor, route, key]);
  return rows[0];
}
