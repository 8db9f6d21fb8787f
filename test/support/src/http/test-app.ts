import { Clock } from '@feria/kernel';
import { createHttpApp, loadConfig, migrate, PlatformModule, type Config, type MigrationClass } from '@feria/server';
import { migrations as platform } from '@feria/server/migrations';
import type { ModuleMetadata, Provider } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TestDatabase } from '../database/test-database.ts';
import { FixedClock } from './fixed-clock.ts';
import { TestClient } from './test-client.ts';

export interface TestAppOptions {
  database: TestDatabase;
  /** Besides the platform: the context under test, and stubs or real modules for those it asks. */
  modules: NonNullable<ModuleMetadata['imports']>;
  /** Of those modules; the template database usually has them already. */
  migrations?: MigrationClass[];
  config?: Partial<Config>;
  /** Providers in place of the platform's own. */
  overrides?: Provider[];
}

export interface TestApp {
  app: NestFastifyApplication;
  clock: FixedClock;
  config: Config;
  client(remoteAddress?: string): TestClient;
  close(): Promise<void>;
}

class SpecModule {}

/** The real HTTP application over some contexts, on a test database and with a clock that stands. No port is opened. */
export async function testApp({ database, modules, migrations = [], config: changes, overrides = [] }: TestAppOptions): Promise<TestApp> {
  await migrate(database.ownerUrl, [...platform, ...migrations]);
  const env = { DATABASE_URL: database.url, MIGRATOR_DATABASE_URL: database.ownerUrl, SESSION_SECRET: 'a secret of the specs, as long as it must be' };
  const config: Config = { ...loadConfig(env), ...changes };
  const clock = new FixedClock();
  const platformModule = PlatformModule.forRoot(config, [{ provide: Clock, useValue: clock }, ...overrides]);
  const app = await createHttpApp({ module: SpecModule, imports: [platformModule, ...modules] }, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, clock, config, client: (remoteAddress) => new TestClient(app, remoteAddress), close: () => app.close() };
}
