import { DataSource } from 'typeorm';

import { bootedWorker, type BootedWorker } from './booted-worker.ts';

// Keys, checks, exclusions and indexes are written in the migrations alone: entities cannot say half of them.
const beyondEntities = /^(ALTER TABLE "\w+" DROP CONSTRAINT|DROP INDEX) /;

describe('the migrated schema', () => {
  let worker: BootedWorker;

  beforeAll(async () => {
    worker = await bootedWorker();
  }, 60_000);

  afterAll(() => worker?.end());

  it('has the columns that the entities say, of the same type', async () => {
    const owner = await new DataSource({ type: 'postgres', url: worker.database.ownerUrl, entities: worker.app.get(DataSource).options.entities, synchronize: false }).initialize();
    const wanted = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(wanted.upQueries.map(({ query }) => query).filter((query) => !beyondEntities.test(query))).toEqual([]);
  });
});
