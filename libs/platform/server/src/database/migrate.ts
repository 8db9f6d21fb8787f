import { runMigrations as runQueueMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

/** A migration of some context. */
export type MigrationClass = new () => MigrationInterface;

/** All starters of one database wait for the one that migrates. */
const MIGRATION_LOCK = 7_310_221;

/**
 * Brings a database to the schema of this code, as the role that owns it: our migrations one transaction each,
 * then the queue's own. Returns the names that were applied. Safe to run twice at once and to run again after a kill.
 */
export async function migrate(ownerUrl: string, migrations: MigrationClass[]): Promise<string[]> {
  const lock = new Client({ connectionString: ownerUrl, application_name: 'feria-migrate' });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyOwn(ownerUrl, migrations);
    await runQueueMigrations(lock);
    // BullMQ makes a sequence per queue at its first job, as the application's role: it may create there, and owns those.
    await lock.query(`
      GRANT USAGE, CREATE ON SCHEMA bullmq TO feria_app;
      GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA bullmq TO feria_app;
      DO $$ DECLARE made text; BEGIN
        FOR made IN SELECT format('%I.%I', schemaname, sequencename) FROM pg_sequences WHERE schemaname = 'bullmq' AND sequenceowner = current_user LOOP
          EXECUTE 'GRANT USAGE, SELECT, UPDATE ON SEQUENCE ' || made || ' TO feria_app';
        END LOOP;
      END $$;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO feria_app;
      GRANT SELECT ON migrations TO feria_app;
    `);
    return applied;
  } finally {
    await lock.end();
  }
}

async function applyOwn(url: string, migrations: MigrationClass[]): Promise<string[]> {
  const dataSource = new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'each', extra: { options: '-c lock_timeout=3000 -c timezone=UTC' } });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** How many of these migrations a database lacks (positive), or that it is newer than this code (−1). */
export async function schemaLag(dataSource: DataSource, migrations: MigrationClass[]): Promise<number> {
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM migrations');
  const known = new Set(migrations.map(({ name }) => name));
  if (rows.some(({ name }) => !known.has(name))) return -1;
  return known.size - rows.length;
}
