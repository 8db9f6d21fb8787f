import type { EndpointDefinition } from '@feria/kernel';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ENDPOINT } from './endpoint.decorator.ts';

/** Answers that carry a `version` get it as `ETag` too, so that the next edit can send it back as `If-Match`. */
@Injectable()
export class VersionEtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const definition = Reflect.getMetadata(ENDPOINT, context.getHandler()) as EndpointDefinition | undefined;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((body: unknown) => {
      if (definition?.path.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      const version = (body as { version?: unknown } | null | undefined)?.version;
      if (typeof version === 'number') reply.header('etag', `"${version}"`);
      return body;
    }));
  }
}
