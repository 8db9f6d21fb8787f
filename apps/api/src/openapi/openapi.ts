import { securityHeaders, type Config } from '@feria/server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC_PATHS, publicSchemas } from './public-api.ts';

const PROBLEM = {
  description: 'What went wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: { type: 'object' as const, required: ['type', 'title', 'status'], properties: { type: { type: 'string' as const }, title: { type: 'string' as const }, status: { type: 'integer' as const }, detail: { type: 'string' as const }, requestId: { type: 'string' as const } } } } },
};

/** The description of `/api/v1` and `/public/v1`, OpenAPI 3.1. */
function openApiDocument(app: NestFastifyApplication, config: Config): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Feria')
    .setDescription('The programme of a fair of friendly cultures: edit it, publish it, read it.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer(config.publicUrl)
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, about);
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) if (operation) operation.responses.default = PROBLEM;
  }
  Object.assign(document.paths, PUBLIC_PATHS);
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...publicSchemas() } };
  return document;
}

/** `/api/openapi.json`, and a page to browse it at `/api/docs`. */
export function serveOpenApi(app: NestFastifyApplication, config: Config): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app, config), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Feria API' });
  const { contentSecurityPolicy } = securityHeaders({ https: config.publicUrl.startsWith('https://'), inlineStyles: true });
  const policy = typeof contentSecurityPolicy === 'object' ? Object.entries(contentSecurityPolicy.directives ?? {}) : [];
  const written = policy.map(([name, values]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${[...(values as Iterable<string>)].join(' ')}`.trim()).join(';');
  app.getHttpAdapter().getInstance().addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', written);
  });
}
