import { join } from 'node:path';

import { Registry } from '@feria/server';
import type { TestDatabase } from '@feria/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';

import { WorkerModule } from '../../apps/worker/src/worker.module.ts';
import { realConfig } from './booted.ts';
import { filesBelow, root } from './files.ts';

interface Named {
  name: string;
}

describe('the worker', () => {
  let app: INestApplicationContext;
  let database: TestDatabase;

  beforeAll(async () => {
    const real = await realConfig();
    database = real.database;
    app = await NestFactory.createApplicationContext(WorkerModule.forRoot(real.config), { logger: false, abortOnError: false });
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('has exactly one handler for every job', () => {
    // Two handlers of one job do not boot: the registry refuses them.
    expect(app.get(Registry, { strict: false }).jobNames().sort()).toEqual(defined(/\.jobs\.ts$/));
  });

  it('listens only to events that somebody defines', () => {
    const events = defined(/\.events\.ts$/);
    const heard = app.get(DiscoveryService, { strict: false }).getProviders()
      .map(({ metatype }) => (metatype ? (Reflect.getMetadata('feria:listener', metatype) as { event: string } | undefined) : undefined))
      .flatMap((listener) => (listener && listener.event !== '*' ? [listener.event] : []));
    expect(heard.filter((event) => !events.includes(event))).toEqual([]);
  });
});

/** Names of the definitions in files of one kind. */
function defined(ending: RegExp): string[] {
  return filesBelow('libs', ending)
    .flatMap((path) => Object.values(jest.requireActual<Record<string, unknown>>(join(root, path))))
    .filter((value): value is Named => typeof value === 'object' && value !== null && 'name' in value && 'schema' in value)
    .map(({ name }) => name)
    .sort();
}
