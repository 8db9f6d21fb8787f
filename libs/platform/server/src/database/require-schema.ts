import type { DataSource } from 'typeorm';
import { schemaLag, type MigrationClass } from './migrate.ts';

/** Refuses to work on a database whose schema is not exactly the one of this code. */
export async function requireSchema(dataSource: DataSource, migrations: MigrationClass[]): Promise<void> {
  const lag = await schemaLag(dataSource, migrations).catch((error: unknown) => {
    if ((error as { code?: string }).code === '42P01') return migrations.length;
    throw error;
  });
  if (lag < 0) throw new Error('the database is newer than this version of the product. Start the version that migrated it, or a later one.');
  if (lag > 0) throw new Error(`the database lacks ${lag} migrations. Run \`feria migrate\` first.`);
}
