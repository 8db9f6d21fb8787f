import type { TestDatabase } from '@feria/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { WorkerModule } from '../../apps/worker/src/worker.module.ts';
import { realConfig } from './booted.ts';

export interface BootedWorker {
  app: INestApplicationContext;
  database: TestDatabase;
  end(): Promise<void>;
}

/** Every context as the worker has them, on a migrated database of its own. */
export async function bootedWorker(): Promise<BootedWorker> {
  const { config, database } = await realConfig();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: false, abortOnError: false });
  const end = async () => {
    await app.close();
    await database.drop();
  };
  return { app, database, end };
}
