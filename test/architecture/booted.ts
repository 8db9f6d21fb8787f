import { subscribe, unsubscribe } from 'node:diagnostics_channel';

import { loadConfig, type Config } from '@feria/server';
import { type TestDatabase, testDatabase } from '@feria/test-support';

/** A route as Fastify knows it, whoever registered it. */
export interface Route {
  method: string;
  url: string;
}

interface Announced {
  fastify: { addHook(name: 'onRoute', hook: (route: { method: string | string[]; url: string }) => void): void };
}

/** A configuration for the real processes on a database of their own. */
export async function realConfig(): Promise<{ config: Config; database: TestDatabase }> {
  const database = await testDatabase();
  const env = { DATABASE_URL: database.url, MIGRATOR_DATABASE_URL: database.ownerUrl, SESSION_SECRET: 'a secret of the specs, as long as it must be', PORT: '0', LOG_LEVEL: 'silent' };
  return { config: loadConfig(env), database };
}

/** Runs `boot` and collects every route that is registered meanwhile, also those that Nest knows nothing of. */
export async function routesDuring<T>(boot: () => Promise<T>): Promise<{ booted: T; routes: Route[] }> {
  const routes: Route[] = [];
  const listen = (message: unknown) =>
    (message as Announced).fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) routes.push({ method: each, url });
    });
  subscribe('fastify.initialization', listen);
  try {
    return { booted: await boot(), routes };
  } finally {
    unsubscribe('fastify.initialization', listen);
  }
}
