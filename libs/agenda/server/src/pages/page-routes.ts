import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESERVED_SLUGS } from '@feria/editions-contract';
import { isLanguage, type Clock, type Language } from '@feria/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { matches } from '../serving/matches.ts';
import type { PublicStore } from '../serving/public-store.ts';
import { fillTemplate } from './fill-template.ts';
import { currentEdition } from './current-edition.ts';
import { localePath } from './page.ts';
import { renderPage } from './render-page.ts';
import { WORDS } from './words.ts';

export interface PageOptions {
  /** Folder of the built site; its index.html is the template. */
  siteDir: string;
  publicUrl: string;
}

/** Addresses of programs, not of people: what is not there is answered with a problem, never with a page. */
const MACHINES = ['api', 'public', 'feeds'];


/** The visitor's pages: rendered from the documents in memory, so they too go on without Postgres. */
export function registerPageRoutes(fastify: FastifyInstance, store: PublicStore, clock: Clock, { siteDir, publicUrl }: PageOptions): void {
  let template: string | undefined;
  const send = (request: FastifyRequest, reply: FastifyReply, html: string, status: number) => {
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    reply.status(status).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').header('etag', etag);
    return status === 200 && matches(request.headers['if-none-match'], etag) ? reply.status(304).send() : reply.send(html);
  };

  const page = (request: FastifyRequest, reply: FastifyReply, language: Language, path: string[]) => {
    const [slug, ...rest] = path;
    if (slug === undefined) {
      const current = currentEdition(store.editions(), clock.now());
      return current ? reply.redirect(`${language === 'es' ? '' : `/${language}`}/${current}`, 302) : send(request, reply, barePage(language, 'nothingYet'), 200);
    }
    if (MACHINES.includes(slug)) {
      reply.callNotFound();
      return reply;
    }
    const publication = RESERVED_SLUGS.includes(slug) ? undefined : store.publication(slug);
    if (!publication) return send(request, reply, barePage(language, 'notHere'), 404);
    const { dia } = request.query as { dia?: string };
    const rendered = renderPage(publication, { language, publicUrl }, rest, /^\d{4}-\d{2}-\d{2}$/.test(dia ?? '') ? dia : undefined, clock.now());
    template ??= readFileSync(join(siteDir, 'index.html'), 'utf8');
    return send(request, reply, fillTemplate(template, rendered, { language, publicUrl }, publication), rendered.status);
  };

  const route = (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?');
    const parts = path.split('/').filter(Boolean).map((part) => safeDecode(part));
    const [first = ''] = parts;
    return isLanguage(first) && first !== 'es' ? page(request, reply, first, parts.slice(1)) : page(request, reply, 'es', parts);
  };
  for (const path of ['/', '/:slug', '/:slug/*']) fastify.get(path, route);
}

/** A page outside any published edition: there is nothing to hand over to the site's script. */
function barePage(language: Language, which: 'nothingYet' | 'notHere'): string {
  const words = WORDS[language];
  const [title, text] = words[which];
  const way = which === 'nothingYet' ? `<a href="/console/">${words.toConsole}</a>` : `<a href="${localePath(language, '/')}">${words.toFair}</a>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Feria</title><body><main><h1>${title}</h1><p>${text}</p><p>${way}</p></main></body></html>`;
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
