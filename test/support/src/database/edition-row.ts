import { newId } from '@feria/kernel';
import type { EditionRef } from '@feria/server';
import { Client } from 'pg';
import type { TestDatabase } from './test-database.ts';

/** An edition that rows of other contexts can belong to, for specs that do without the editions context. */
export async function editionRow(database: TestDatabase, slug: string): Promise<EditionRef> {
  const id = newId();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `INSERT INTO editions_edition (id, slug, name, starts_on, ends_on, daily_open, daily_close, zone, created_at, updated_at)
     VALUES ($1, $2, jsonb_build_object('es', 'Edición ' || $2), '2027-05-14', '2027-05-30', '11:00', '20:00', 'America/Mexico_City', now(), now())`, [id, slug]);
  await client.end();
  return { id, slug };
}
