import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { securityHeaders } from '@feria/server';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR = 31_536_000;
const DAY = 86_400;
/** Files of the site's root that are not pages. */
const SITE_FILES = ['sw.js', 'manifest.webmanifest', 'favicon.svg', 'robots.txt', 'icon-192.png', 'icon-512.png', 'apple-touch-icon.png'];

export interface AppFolders {
  siteDir: string;
  consoleDir: string;
  https: boolean;
}

function cacheHeaders(reply: FastifyReply, path: string): void {
  const hashed = path.includes('/assets/') && !path.endsWith('.html');
  void reply.header('cache-control', hashed ? `public, max-age=${YEAR}, immutable` : path.includes('/flags/') ? `public, max-age=${DAY}` : 'no-cache');
}

/** The built browser apps: hashed files for ever, everything else asked again; precompressed files where there are. */
export async function serveApps(fastify: FastifyInstance, { siteDir, consoleDir, https }: AppFolders): Promise<void> {
  const common = { index: false as const, preCompressed: true, cacheControl: false, setHeaders: cacheHeaders, decorateReply: false };
  await fastify.register(fastifyStatic, { ...common, decorateReply: true, root: join(siteDir, 'assets'), prefix: '/assets/' });
  await fastify.register(fastifyStatic, { ...common, root: join(siteDir, 'flags'), prefix: '/flags/' });
  for (const file of SITE_FILES) fastify.get(`/${file}`, (_request, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile(file, siteDir));
  await fastify.register(fastifyStatic, { ...common, root: join(consoleDir, 'assets'), prefix: '/console/assets/' });
  const shell = (_request: unknown, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html', consoleDir);
  for (const path of ['/console', '/console/*']) fastify.get(path, { helmet: securityHeaders({ https, inlineStyles: true }) }, shell);
}
