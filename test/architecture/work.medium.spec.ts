import { join } from 'node:path';

import { Registry } from '@feria/server';
import { DiscoveryService } from '@nestjs/core';

import { bootedWorker, type BootedWorker } from './booted-worker.ts';
import { filesBelow, root } from './files.ts';

interface Named {
  name: string;
}

describe('the worker', () => {
  let worker: BootedWorker;

  beforeAll(async () => {
    worker = await bootedWorker();
  }, 60_000);

  afterAll(() => worker?.end());

  it('has exactly one handler for every job', () => {
    // Two handlers of one job do not boot: the registry refuses them.
    expect(worker.app.get(Registry, { strict: false }).jobNames().sort()).toEqual(defined(/\.jobs\.ts$/));
  });

  it('listens only to events that somebody defines', () => {
    const events = defined(/\.events\.ts$/);
    const heard = worker.app.get(DiscoveryService, { strict: false }).getProviders()
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
