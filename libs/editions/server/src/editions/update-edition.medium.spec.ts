import { createEdition, readEdition, updateEdition } from '@feria/editions-contract';
import { signedIn, StubIdentity, testApp, testDatabase, type Call, type TestApp, type TestDatabase } from '@feria/test-support';
import { Client } from 'pg';
import { EditionsModule } from '../index.ts';

describe('changing an edition', () => {
  let database: TestDatabase;
  let application: TestApp;
  let organizer: Call;

  beforeAll(async () => {
    database = await testDatabase();
    application = await testApp({ database, modules: [StubIdentity.module(), EditionsModule] });
    organizer = signedIn(application, { role: 'organizer', editionId: null, scopes: [] });
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  const fair = async (slug: string) => (await organizer(createEdition, { body: { slug, name: { es: 'La feria' }, startsOn: '2027-05-14', endsOn: '2027-05-30' } })).body;

  it('keeps what was not sent and counts the version up', async () => {
    const edition = await fair('partial');
    const answer = await organizer(updateEdition, { params: { edition: 'partial' }, body: { dailyClose: '21:30' }, ifMatch: 1 });
    expect(answer.body).toEqual({ ...edition, dailyClose: '21:30', version: 2 });
    expect(answer.headers.etag).toBe('"2"');
  });

  it('needs the version that the caller saw, and shows both states when it is old', async () => {
    await fair('stale');
    await organizer(updateEdition, { params: { edition: 'stale' }, body: { organiser: 'Cultura' }, ifMatch: 1 });
    const late = await organizer(updateEdition, { params: { edition: 'stale' }, body: { organiser: 'Turismo' }, ifMatch: 1 });
    expect([late.status, late.problem.type]).toEqual([412, '/problems/platform/stale-version']);
    expect(late.problem.current).toMatchObject({ organiser: 'Cultura', version: 2 });
    expect((await organizer(updateEdition, { params: { edition: 'stale' }, body: {} })).status).toBe(428);
  });

  it('of two that reach the row at the same time lets exactly one through', async () => {
    const { id } = await fair('race');
    const holder = new Client({ connectionString: database.ownerUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM editions_edition WHERE id = $1 FOR UPDATE', [id]);
    const both = Promise.all(['A', 'B'].map((organiser) => organizer(updateEdition, { params: { edition: 'race' }, body: { organiser }, ifMatch: 1 })));
    await blocked(holder, 2);
    await holder.query('COMMIT');
    await holder.end();
    const answers = (await both).sort((a, b) => a.status - b.status);
    expect(answers.map(({ status }) => status)).toEqual([200, 412]);
    expect(answers[1]!.problem.current).toEqual(answers[0]!.body);
    expect((await organizer(readEdition, { params: { edition: 'race' } })).body.version).toBe(2);
  });

  it.each([
    ['editions/ends-before-start', { endsOn: '2027-05-13' }],
    ['editions/closes-before-opening', { dailyClose: '10:00' }],
    ['editions/unknown-zone', { zone: 'America/Tenochtitlan' }],
  ])('refuses %s and leaves the edition as it was', async (code, body) => {
    const slug = code.slice(9);
    await fair(slug);
    const refused = await organizer(updateEdition, { params: { edition: slug }, body, ifMatch: 1 });
    expect([refused.status, refused.problem.type]).toEqual([422, `/problems/${code}`]);
    expect(refused.problem.fields).toHaveLength(1);
    expect((await organizer(readEdition, { params: { edition: slug } })).body.version).toBe(1);
  });

  it('is written into the outbox with what changed, in the same transaction', async () => {
    const { id } = await fair('facts');
    await organizer(updateEdition, { params: { edition: 'facts' }, body: { organiser: 'Cultura' }, ifMatch: 1 });
    await organizer(updateEdition, { params: { edition: 'facts' }, body: { zone: 'nowhere' }, ifMatch: 2 });
    const facts: { name: string; fact: unknown }[] = await query(database, 'SELECT name, fact FROM platform_outbox WHERE edition_id = $1 ORDER BY seq', [id]);
    expect(facts.map(({ name }) => name)).toEqual(['editions.edition.changed', 'editions.edition.changed']);
    expect(facts[1]!.fact).toMatchObject({ action: 'editions.edition.changed', subject: { kind: 'edition', id }, before: { organiser: '' }, after: { organiser: 'Cultura' } });
  });
});

async function query<T>(database: TestDatabase, sql: string, values: unknown[]): Promise<T[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query(sql, values);
  await client.end();
  return rows as T[];
}

/** Waits until that many connections wait for a lock in this database. */
async function blocked(client: Client, count: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rows } = await client.query(`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted`);
    if ((rows[0] as { n: number }).n >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Nobody waits for the lock');
}
