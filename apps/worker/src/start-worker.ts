import { requireSchema, WorkerRuntime, type Config, type Running } from '@feria/server';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { migrations } from './migrations.ts';
import { WorkerModule } from './worker.module.ts';

/** Brings the worker up; resolves when it reads the outbox and takes jobs. */
export async function startWorker(config: Config): Promise<Running> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: ['error', 'warn', 'fatal'], abortOnError: false });
  const runtime = app.get(WorkerRuntime);
  const close = async () => {
    await runtime.stop();
    await app.close();
  };
  try {
    await requireSchema(app.get(DataSource), migrations);
    await runtime.start();
    return { close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
