import type { Client } from 'pg';

export type Row = Record<string, unknown>;

/** One row; objects become jsonb. */
export async function insertInto(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const values = Object.values(row).map((value) => (isPlainObject(value) ? JSON.stringify(value) : value));
  await client.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`, values);
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
