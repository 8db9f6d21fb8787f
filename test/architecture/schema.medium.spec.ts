import type { TestDatabase } from '@feria/test-support';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { WorkerModule } from '../../apps/worker/src/worker.module.ts';
import { realConfig } from './booted.ts';

// Keys, checks, exclusions and indexes are written in the migrations alone: entities cannot say half of them.
const beyondEntities = /^(ALTER TABLE "\w+" DROP CONSTRAINT|DROP INDEX) /;

describe('the migrated schema', () => {
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

  it('has the columns that the entities say, of the same type', async () => {
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities: app.get(DataSource).options.entities, synchronize: false }).initialize();
    const wanted = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(wanted.upQueries.map(({ query }) => query).filter((query) => !beyondEntities.test(query))).toEqual([]);
  });
});
