import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { repositoryRoot } from './repository-root.ts';

/** Looks into (or prepares) the database of a running product, past every row-level rule. */
export async function queryProduct<T extends object>(dataDir: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const { stdout } = spawnSync(process.execPath, [join(repositoryRoot(), 'infra/postgres/cli.mjs'), 'url', '--data', dataDir], { encoding: 'utf8' });
  const { superuserUrl } = JSON.parse(stdout) as { superuserUrl: string };
  const client = new Client({ connectionString: superuserUrl.replace(/\/[^/]*$/, '/feria') });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
