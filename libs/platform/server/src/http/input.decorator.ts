import { Problem, type EndpointDefinition } from '@feria/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import type { EditionRef } from '../auth/edition-resolver.ts';
import { currentActor } from '../auth/request-context.ts';
import { ENDPOINT } from './endpoint.decorator.ts';
import type { FeriaRequest } from './feria-request.ts';

// Faults that a contract gives no words of its own are shown to officials too.
z.config(z.locales.es());

function parse(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
  throw new Problem('platform/invalid-input', 422, 'Hay datos que corregir', { where, fields });
}

/** `If-Match: "7"` → 7. Missing 428; anything that is not one version 412. */
function versionOf(header: string | undefined): number {
  if (header === undefined) throw new Problem('platform/precondition-needed', 428, 'Falta la versión que usted vio (If-Match)');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (!match) throw new Problem('platform/bad-precondition', 412, 'La versión indicada no es válida');
  return Number(match[1]);
}

/** Everything a request brings, parsed by its endpoint: `InputOf<typeof definition>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const definition = Reflect.getMetadata(ENDPOINT, context.getHandler()) as EndpointDefinition;
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    params: definition.params ? parse(definition.params, request.params, 'path') : request.params,
    query: parse(definition.query, request.query, 'query'),
    body: definition.upload ? undefined : parse(definition.body, request.body, 'body'),
    ifMatch: definition.precondition ? versionOf(request.headers['if-match']) : -1,
  };
});

/** The actor of the request. */
export const Caller = createParamDecorator((): Actor => currentActor());

/** The edition named in the route. */
export const InEdition = createParamDecorator((_: unknown, context: ExecutionContext): EditionRef => {
  const { edition } = context.switchToHttp().getRequest<FeriaRequest>();
  if (!edition) throw new Problem('platform/undeclared-route', 500, 'This route has no edition');
  return edition;
});
