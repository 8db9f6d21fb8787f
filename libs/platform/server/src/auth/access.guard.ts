import { grantsFor, Problem, type EndpointDefinition } from '@feria/kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ENDPOINT } from '../http/endpoint.decorator.ts';
import type { FeriaRequest } from '../http/feria-request.ts';
import { Authenticator } from './authenticator.ts';
import { EditionResolver } from './edition-resolver.ts';
import { currentContext } from './request-context.ts';

/** Lets a request through when its endpoint says so. A route that declares no endpoint is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly editions: EditionResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const definition = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, context.getHandler());
    if (!definition) throw new Problem('platform/undeclared-route', 500, 'This route does not declare who may call it');
    const request = context.switchToHttp().getRequest<FastifyRequest & FeriaRequest>();
    const slug = (request.params as Record<string, string>).edition;
    const { access } = definition;
    // Documents for everybody never ask who reads them: they are served while Postgres is down, whatever cookies come along.
    if (access !== 'public' || (request.headers.cookie && definition.path.startsWith('/api/'))) {
      currentContext().actor = await this.authenticator.authenticate(request);
    }
    if (access !== 'public') this.requireSignedIn(request);
    if (slug !== undefined) {
      request.edition = await this.editions.bySlug(slug);
      if (!request.edition) throw new Problem('editions/unknown-edition', 404, 'No hay una edición con esa dirección');
    }
    const { actor } = currentContext();
    if (typeof access === 'object') {
      const anywhere = slug === undefined ? actor.grants.filter((grant) => access.roles.includes(grant.role)) : grantsFor(actor.grants, access, request.edition!.id);
      if (anywhere.length === 0) throw new Problem('identity/not-allowed', 403, 'Su cuenta no tiene permiso para hacer esto', { permission: access.name });
    }
    return true;
  }

  private requireSignedIn(request: FastifyRequest): void {
    const { actor } = currentContext();
    if (actor.kind !== 'account') throw new Problem('identity/not-signed-in', 401, 'Inicie sesión para continuar');
    if (actor.secondFactorPending && !isSignInStep(request)) {
      throw new Problem('identity/second-factor-needed', 401, 'Falta el segundo paso para entrar');
    }
  }
}

/** What a session that still owes its second factor may do: give it, set it up, look who it is, sign out. */
function isSignInStep(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  return path === '/api/v1/session' || path.startsWith('/api/v1/session/') || (path === '/api/v1/me' && request.method === 'GET');
}
