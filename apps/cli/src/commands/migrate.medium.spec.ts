import { spawn } from 'node:child_process';
import { emptyDatabase, schemaHash, testDatabase, type TestDatabase } from '@feria/test-support';
import { Client } from 'pg';

describe('feria migrate', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await emptyDatabase();
  });

  afterEach(() => database.drop());

  it('run by five starters at once is applied by one, and ends in the schema of everybody else', async () => {
    const runs = await Promise.all([1, 2, 3, 4, 5].map(() => migrate(database)));
    const applied = runs.map(({ applied: names }) => names.length).sort((a, b) => a - b);
    expect(applied.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(applied[4]).toBeGreaterThan(8);
    const template = await testDatabase();
    expect(await schemaHash(database.ownerUrl)).toBe(await schemaHash(template.ownerUrl));
    await template.drop();
  }, 90_000);

  it('killed on its way goes on where it was, and run again changes nothing', async () => {
    const killed = start(database);
    await until(async () => (await tables(database)) > 0);
    killed.kill('SIGKILL');
    await new Promise((resolve) => killed.once('close', resolve));
    await migrate(database);
    const schema = await schemaHash(database.ownerUrl);
    expect((await migrate(database)).applied).toEqual([]);
    expect(await schemaHash(database.ownerUrl)).toBe(schema);
    const template = await testDatabase();
    expect(schema).toBe(await schemaHash(template.ownerUrl));
    await template.drop();
  }, 90_000);
});

function start({ url, ownerUrl }: TestDatabase) {
  return spawn(process.execPath, ['apps/cli/dist/main.js', 'migrate', '--json'], { env: { ...process.env, DATABASE_URL: url, MIGRATOR_DATABASE_URL: ownerUrl }, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function migrate(database: TestDatabase): Promise<{ applied: string[] }> {
  const child = start(database);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return JSON.parse(output) as { applied: string[] };
}

async function tables({ ownerUrl }: TestDatabase): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`);
  await client.end();
  return (rows[0] as { n: number }).n;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never happened');
}
