import type { FastifyInstance, FastifyReply } from 'fastify';
import { planCalendar } from './plan-calendar.ts';
import type { PublicStore } from './public-store.ts';
import { CACHE, matches, sendDocument } from './send.ts';

function notFound(reply: FastifyReply): FastifyReply {
  return reply.status(404).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store')
    .send({ type: '/problems/agenda/not-published', title: 'No está publicado', status: 404 });
}

/**
 * `/public/v1` and `/feeds` as plain Fastify routes: they touch nothing but memory, so they go on while Postgres,
 * the queue and the worker are away, at a fraction of a controller's cost.
 */
export function registerPublicRoutes(fastify: FastifyInstance, store: PublicStore): void {
  fastify.get('/public/v1/editions', (_request, reply) => reply.header('cache-control', CACHE.revalidate).header('access-control-allow-origin', '*').send(store.editions()));

  fastify.get<{ Params: { slug: string } }>('/public/v1/editions/:slug/manifest.json', (request, reply) => {
    const publication = store.publication(request.params.slug);
    if (!publication) return notFound(reply);
    reply.header('cache-control', CACHE.revalidate).header('etag', publication.manifestEtag).header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    if (matches(request.headers['if-none-match'], publication.manifestEtag)) return reply.status(304).send();
    return reply.header('content-type', 'application/json; charset=utf-8').send(publication.manifestBody);
  });

  fastify.get<{ Params: { slug: string; file: string } }>('/public/v1/editions/:slug/docs/:file', (request, reply) => {
    const hash = /\.([A-Za-z0-9_-]{22})\.json$/.exec(request.params.file)?.[1];
    const document = hash ? store.document(request.params.slug, hash) : undefined;
    return document ? sendDocument(request, reply, document, CACHE.immutable) : notFound(reply);
  });

  fastify.get<{ Params: { slug: string; name: string } }>('/feeds/:slug/:name', (request, reply) => {
    const document = store.publication(request.params.slug)?.feed(request.params.name);
    return document ? sendDocument(request, reply, document, CACHE.revalidate) : notFound(reply);
  });

  fastify.get<{ Params: { slug: string; file: string } }>('/feeds/:slug/my/:file', (request, reply) => {
    const publication = store.publication(request.params.slug);
    const token = request.params.file.endsWith('.ics') ? request.params.file.slice(0, -4) : '';
    const calendar = publication && planCalendar(publication, token);
    if (!calendar) return notFound(reply);
    return reply.header('cache-control', 'private, max-age=300').header('referrer-policy', 'no-referrer').header('content-type', 'text/calendar; charset=utf-8').send(calendar);
  });
}
