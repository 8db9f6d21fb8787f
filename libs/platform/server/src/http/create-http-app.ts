import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ANONYMOUS } from '../auth/actor.ts';
import { runInContext } from '../auth/request-context.ts';
import type { Config } from '../config/config.ts';
import { refuseForeignOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

/** Slow clients get a minute for a request and ten seconds for its headers. */
const TIMEOUTS = { requestTimeout: 60_000, connectionTimeout: 65_000, keepAliveTimeout: 10_000 };
const MAX_JSON_BYTES = 2 * 1024 * 1024;
const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

/** The Nest application on Fastify with everything that every request passes: context, origin check, headers, cookies. */
export async function createHttpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...TIMEOUTS,
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
  const fastify = adapter.getInstance();
  fastify.server.headersTimeout = 10_000;
  fastify.addHook('onRequest', (request, _reply, done) => {
    runInContext({ requestId: request.id, ip: request.ip, userAgent: request.headers['user-agent'] ?? '', actor: ANONYMOUS }, done);
  });
  fastify.addHook('onRequest', async (request) => refuseForeignOrigin(request, config.publicUrl));
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error', 'warn', 'fatal'], abortOnError: false });
  const https = config.publicUrl.startsWith('https://');
  await app.register(helmet, { ...securityHeaders({ https, inlineStyles: false }), enableCSPNonces: false });
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fileSize: MAX_UPLOAD_BYTES, fields: 10, parts: 12, fieldSize: 100_000 } });
  return app;
}
