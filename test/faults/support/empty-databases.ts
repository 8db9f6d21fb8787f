import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { repositoryRoot } from '@feria/test-support/processes';
import { Client } from 'pg';

export interface EmptyDatabase {
  url: string;
  ownerUrl: string;
  query<T extends object>(sql: string): Promise<T[]>;
}

export interface EmptyDatabases {
  create(): Promise<EmptyDatabase>;
  stop(): void;
}

/** A Postgres of the drill's own, whose databases nobody has migrated. */
export function emptyDatabases(): EmptyDatabases {
  const dataDir = mkdtempSync(join(tmpdir(), 'feria-empty-'));
  const { url, ownerUrl, superuserUrl } = JSON.parse(postgres('start', dataDir, '--quick')) as Record<'url' | 'ownerUrl' | 'superuserUrl', string>;
  let created = 0;
  return {
    create: async () => {
      const name = `drill_${(created += 1)}`;
      await query(superuserUrl, `CREATE DATABASE ${name} OWNER feria_owner`);
      await query(renamed(superuserUrl, name), 'ALTER SCHEMA public OWNER TO feria_owner; GRANT USAGE ON SCHEMA public TO feria_app');
      return { url: renamed(url, name), ownerUrl: renamed(ownerUrl, name), query: (sql) => query(renamed(superuserUrl, name), sql) };
    },
    stop: () => {
      postgres('stop', dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function postgres(command: string, dataDir: string, ...flags: string[]): string {
  return execFileSync(process.execPath, [join(repositoryRoot(), 'infra/postgres/cli.mjs'), command, '--data', dataDir, ...flags], { encoding: 'utf8' });
}

function renamed(url: string, database: string): string {
  return url.replace(/\/[^/]*$/, `/${database}`);
}

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
