import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { repositoryRoot } from './repository-root.ts';

/** Addresses of the database of a running product, for the application's role, the owner's and the superuser's. */
export function productDatabase(dataDir: string): { url: string; ownerUrl: string; superuserUrl: string } {
  const { stdout } = spawnSync(process.execPath, [join(repositoryRoot(), 'infra/postgres/cli.mjs'), 'url', '--data', dataDir], { encoding: 'utf8' });
  const urls = JSON.parse(stdout) as { url: string; ownerUrl: string; superuserUrl: string };
  return { ...urls, superuserUrl: urls.superuserUrl.replace(/\/[^/]*$/, '/feria') };
}

/** Looks into (or prepares) the database of a running product, past every row-level rule. */
export async function queryProduct<T extends object>(dataDir: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: productDatabase(dataDir).superuserUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
