import { Fair, testDatabase, type TestDatabase } from '@feria/test-support';
import { Client } from 'pg';

/** What the application's role may see and write, by who is acting: the last wall behind all permissions. */
describe('the rows of the programme', () => {
  let database: TestDatabase;
  let fair: Fair;
  let client: Client;

  beforeAll(async () => {
    database = await testDatabase();
    fair = await Fair.open(database);
    await fair.performance();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await fair.close();
    await database.drop();
  });

  const as = async (kind: string, sql: string) => {
    await client.query(`SELECT set_config('feria.actor_kind', $1, false)`, [kind]);
    return (await client.query(sql)).rowCount;
  };

  it.each([['staff', 1, 1], ['system', 1, 1], ['mission', 1, 0], ['anonymous', 0, 0], ['', 0, 0]])('for %p: %i seen, %i written', async (kind, seen, written) => {
    expect(await as(kind, 'SELECT 1 FROM program_performance')).toBe(seen);
    expect(await as(kind, 'UPDATE program_performance SET setup_min = setup_min')).toBe(written);
  });

  it('are all forced to it, the owner too', async () => {
    const unguarded = await fair.rows(`SELECT relname FROM pg_class WHERE relname LIKE 'program\\_%' AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)`);
    expect(unguarded).toEqual([]);
  });
});
