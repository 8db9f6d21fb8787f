import type { EndpointDefinition } from '@feria/kernel';
import { ENDPOINT } from '@feria/server';
import type { TestDatabase } from '@feria/test-support';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { startApi } from '../../apps/api/src/start-api.ts';
import { realConfig, type Route, routesDuring } from './booted.ts';

describe('the routes of the API', () => {
  let app: NestFastifyApplication;
  let database: TestDatabase;
  let routes: Route[];

  beforeAll(async () => {
    const real = await realConfig();
    database = real.database;
    ({ booted: app, routes } = await routesDuring(() => startApi(real.config)));
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('each say who may call them', () => {
    const declared = endpoints(app);
    const lines = routes
      .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
      .map(({ method, url }) => `${method.padEnd(6)} ${url} → ${accessOf(declared.get(`${method} ${url}`))}`);
    expect([...new Set(lines)].sort((a, b) => a.slice(7).localeCompare(b.slice(7)))).toMatchSnapshot();
  });

  it('only read where they bypass the guard', () => {
    const declared = endpoints(app);
    const writing = routes.filter(({ method, url }) => !['GET', 'HEAD', 'OPTIONS'].includes(method) && !declared.has(`${method} ${url}`));
    expect(writing).toEqual([]);
  });

  it('keep the signed-in API behind the guard', () => {
    const declared = endpoints(app);
    const open = routes.filter(({ method, url }) => url.startsWith('/api/v1') && !['HEAD', 'OPTIONS'].includes(method) && !declared.has(`${method} ${url}`));
    expect(open).toEqual([]);
  });
});

/** All endpoint definitions that controllers are marked with. */
function endpoints(app: NestFastifyApplication): Map<string, EndpointDefinition> {
  const scanner = new MetadataScanner();
  const found = new Map<string, EndpointDefinition>();
  for (const { instance, metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (!instance || !metatype) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const definition = Reflect.getMetadata(ENDPOINT, prototype[name] ?? {}) as EndpointDefinition | undefined;
      if (definition) found.set(`${definition.method} ${definition.path}`, definition);
    }
  }
  return found;
}

function accessOf(definition: EndpointDefinition | undefined): string {
  if (!definition) return 'public (plain document)';
  return typeof definition.access === 'string' ? definition.access : `${definition.access.name} (${definition.access.roles.join(', ')})`;
}
