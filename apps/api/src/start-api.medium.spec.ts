import { loadConfig, type Config } from '@feria/server';
import { testDatabase, type TestDatabase } from '@feria/test-support';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { startApi } from './start-api.ts';

const configOf = ({ url }: TestDatabase): Config => loadConfig({ DATABASE_URL: url, PORT: '0', DATA_DIR: `/tmp/feria-spec-${process.pid}` });

describe('the API process', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const get = async (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });

  beforeAll(async () => {
    database = await testDatabase();
    app = await startApi(configOf(database));
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is alive and ready', async () => {
    expect((await get('/healthz')).json()).toEqual({ alive: true });
    expect((await get('/readyz')).json()).toEqual({ ready: true, database: 'ok', schema: 'ok', queue: 'ok' });
  });

  it('measures itself for this machine, and hides that from others', async () => {
    expect((await get('/metrics')).body).toMatch(/feria_outbox_entries\{state="waiting"\} 0[^]*feria_queue_jobs\{queue="events",state="waiting"\} 0/);
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404);
  });

  it('describes /api/v1 and /public/v1 in OpenAPI 3.1, each parameter of a path declared', async () => {
    const document = (await get('/api/openapi.json')).json<{ openapi: string; paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>> }>();
    expect(document.openapi).toBe('3.1.0');
    const paths = Object.entries(document.paths);
    expect(paths.map(([path]) => path)).toEqual(expect.arrayContaining(['/api/v1/editions/{edition}', '/public/v1/editions/{edition}/manifest.json']));
    for (const [path, operations] of paths) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      for (const operation of Object.values(operations)) {
        const declared = (operation.parameters ?? []).filter(({ in: place }) => place === 'path').map(({ name }) => name).sort();
        expect([operation.operationId, declared]).toEqual([operation.operationId, wanted]);
      }
    }
    const ids = paths.flatMap(([, operations]) => Object.values(operations).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers what does not exist with a problem', async () => {
    const { statusCode, headers } = await get('/api/v1/nothing');
    expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  it.each([
    ['newer than it', `INSERT INTO migrations (timestamp, name) VALUES (1999000000000, 'CreateFuture1999000000000')`, 'newer than this version'],
    ['older than it', `DELETE FROM migrations WHERE name LIKE 'CreateAudit%'`, 'lacks 1 migrations'],
  ])('refuses a database that is %s', async (_, change, reason) => {
    const other = await testDatabase();
    await asOwner(other, change);
    await expect(startApi(configOf(other))).rejects.toThrow(reason);
    await other.drop();
  });
});

async function asOwner({ ownerUrl }: TestDatabase, statement: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
