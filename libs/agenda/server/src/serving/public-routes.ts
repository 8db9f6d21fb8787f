import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { planCalendar } from './plan-calendar.ts';
import type { PublicStore } from './public-store.ts';
import { CACHE, ROUTES } from './ready-answers.ts';

function notFound(reply: FastifyReply): FastifyReply {
  return reply.status(404).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store')
    .send({ type: '/problems/agenda/not-published', title: 'No está publicado', status: 404 });
}

/**
 * `/public/v1` and `/feeds` as plain Fastify routes: they touch nothing but memory, so they go on while Postgres,
 * the queue and the worker are away. Most requests for documents never get here: they are answered before the framework.
 */
export function registerPublicRoutes(fastify: FastifyInstance, store: PublicStore): void {
  fastify.get('/public/v1/editions', (_request, reply) => reply.header('cache-control', CACHE.revalidate).header('access-control-allow-origin', '*').send(store.editions()));

  const ready = (request: FastifyRequest, reply: FastifyReply) => {
    const answer = store.ready(request.url.split('?')[0] ?? '');
    if (!answer) return notFound(reply);
    reply.hijack();
    answer.send(request.raw, reply.raw);
    return reply;
  };
  for (const route of Object.values(ROUTES)) fastify.get(route, ready);

  fastify.get<{ Params: { slug: string; file: string } }>('/feeds/:slug/my/:file', (request, reply) => {
    const publication = store.publication(request.params.slug);
    const token = request.params.file.endsWith('.ics') ? request.params.file.slice(0, -4) : '';
    const calendar = publication && planCalendar(publication, token);
    if (!calendar) return notFound(reply);
    return reply.header('cache-control', 'private, max-age=300').header('referrer-policy', 'no-referrer').header('content-type', 'text/calendar; charset=utf-8').send(calendar);
  });
}

/** Answers from memory, before the framework, what is asked for exactly as it is named; everything else is left. */
export function answerPublic(store: Pick<PublicStore, 'ready'>, request: IncomingMessage, response: ServerResponse): string | undefined {
  const answer = request.method === 'GET' ? store.ready(request.url ?? '') : undefined;
  answer?.send(request, response);
  return answer?.route;
}
