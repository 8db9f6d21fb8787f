import { createHttpApp, Queues, requireSchema, type Config } from '@feria/server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { ApiModule } from './api.module.ts';
import { migrations } from './migrations.ts';
import { serveOpenApi } from './openapi/openapi.ts';
import { CONSOLE_DIR, SITE_DIR } from './static/browser-apps.ts';
import { serveApps } from './static/serve-apps.ts';

/** Brings the HTTP process up; resolves when it answers and database, schema and queue are there. */
export async function startApi(config: Config): Promise<NestFastifyApplication> {
  const app = await createHttpApp(ApiModule.forRoot(config), config);
  try {
    await serveApps(app.getHttpAdapter().getInstance(), { siteDir: SITE_DIR, consoleDir: CONSOLE_DIR, https: config.publicUrl.startsWith('https://') });
    serveOpenApi(app, config);
    await requireSchema(app.get(DataSource), migrations);
    await app.get(Queues).get('events');
    await app.listen(config.port, '0.0.0.0');
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}
