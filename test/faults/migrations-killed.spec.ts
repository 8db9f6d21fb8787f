import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { schemaHash } from '@feria/test-support';
import { eventually, repositoryRoot } from '@feria/test-support/processes';
import { emptyDatabases, type EmptyDatabase, type EmptyDatabases } from './support/empty-databases.ts';
import { sized } from './support/sized.ts';

const DATABASES = sized(1, 8);
const KILLS = sized(3, 20);

describe('a migration', () => {
  let databases: EmptyDatabases;
  let whole: EmptyDatabase;

  beforeAll(async () => {
    databases = emptyDatabases();
    whole = await databases.create();
    await migrate(whole);
  }, 120_000);

  afterAll(() => databases.stop());

  it.each(Array.from({ length: DATABASES }, (_, at) => at + 1))('killed again and again at any moment ends in the schema of one that was not (%i)', async () => {
    const database = await databases.create();
    const migrated = async () => (await database.query(`SELECT FROM pg_tables WHERE schemaname IN ('public', 'bullmq')`)).length;
    const steps: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const migrating = start('cli', database, 'migrate');
      await eventually('the migration to connect', async () => (await database.query(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename = 'feria_owner'`)).length > 0, 60_000, 5);
      await sleep(Math.random() * sized(400, 150));
      migrating.child.kill('SIGKILL');
      await migrating.end;
      steps.push(await migrated());
    }
    await migrate(database);
    expect(await schemaHash(database.ownerUrl)).toBe(await schemaHash(whole.ownerUrl));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBeLessThan(await migrated());
  }, sized(180_000, 600_000));

  it('newer than the worker knows keeps it out, with a sentence (the API has a medium spec)', async () => {
    await whole.query(`INSERT INTO migrations (timestamp, name) VALUES (1999000000000, 'CreateFuture1999000000000')`);
    expect(await start('worker', whole).end).toEqual({ code: 1, said: expect.stringContaining('the database is newer than this version of the product') });
    await whole.query(`DELETE FROM migrations WHERE name LIKE 'CreateFuture%'`);
  }, 90_000);
});

interface Running {
  child: ChildProcess;
  /** How it ended, and what it complained of. */
  end: Promise<{ code: number | null; said: string }>;
}

function start(name: 'worker' | 'cli', { url, ownerUrl }: EmptyDatabase, ...parameters: string[]): Running {
  const env = { ...process.env, DATABASE_URL: url, MIGRATOR_DATABASE_URL: ownerUrl, PORT: '0', LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [`apps/${name}/dist/main.js`, ...parameters], { cwd: repositoryRoot(), env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  return { child, end: new Promise((resolve) => child.once('close', (code) => resolve({ code, said }))) };
}

/** Runs it to its end, which has to be a good one. */
async function migrate(database: EmptyDatabase): Promise<void> {
  expect(await start('cli', database, 'migrate').end).toMatchObject({ code: 0 });
}
