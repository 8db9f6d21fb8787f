import { Client } from 'pg';

import { type TestDatabase, testDatabase } from './test-database.ts';

describe('a test database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(() => database.drop());

  it('lets the application in as a plain role', async () => {
    const [row] = await query(database.url, `SELECT current_user AS who, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`);
    expect(row).toEqual({ who: 'feria_app', rolsuper: false, rolbypassrls: false });
  });

  it('lets only the migrator change the schema', async () => {
    await expect(query(database.url, 'CREATE TABLE intruder ()')).rejects.toThrow('permission denied');
    await expect(query(database.ownerUrl, 'CREATE TABLE guest ()')).resolves.toEqual([]);
  });

  it('is nobody else\'s', async () => {
    const other = await testDatabase();
    await expect(query(other.ownerUrl, 'SELECT * FROM guest')).rejects.toThrow('does not exist');
    await other.drop();
  });
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(statement).then(
    async ({ rows }) => (await client.end(), rows),
    async (error: unknown) => {
      await client.end();
      throw error;
    },
  );
}
