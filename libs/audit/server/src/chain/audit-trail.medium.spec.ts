import { AuditVerifier, listAudit, listEditionAudit, verifyAudit, type AuditPage } from '@feria/audit-contract';
import { newId, type Grant } from '@feria/kernel';
import { ANONYMOUS, Outbox, runAsSystem, runInContext, SYSTEM, UnitOfWork, WorkerRuntime, type AuditFact } from '@feria/server';
import { StubEditions, StubIdentity, testApp, testDatabase, type TestApp, type TestDatabase } from '@feria/test-support';
import { Client } from 'pg';
import { AuditModule } from '../audit.module.ts';
import { migrations } from '../migrations/index.ts';

const SPRING = { id: '01970000-0000-7000-8000-000000000001', slug: 'primavera' };
const AUTUMN = { id: '01970000-0000-7000-8000-000000000002', slug: 'otono' };
const auditor = (editionId: string | null): Grant[] => [{ role: 'auditor', editionId, scopes: [] }];

describe('the audit trail', () => {
  let database: TestDatabase;
  let audit: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    audit = await testApp({ database, modules: [AuditModule, StubIdentity.module(), StubEditions.of(SPRING, AUTUMN)], migrations });
    await audit.app.get(WorkerRuntime).start();
  });
  afterAll(async () => {
    await audit.app.get(WorkerRuntime).stop();
    await audit.close();
    await database.drop();
  });

  async function sql<T>(statement: string, url = database.ownerUrl, kind = 'system'): Promise<T[]> {
    const client = new Client({ connectionString: url, options: `-c feria.actor_kind=${kind}` });
    await client.connect();
    try {
      return (await client.query(statement)).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** Writes facts as somebody in one transaction each, and waits until the worker has chained them. */
  async function record(facts: AuditFact[], editionId: string | null = null, actor = { ...SYSTEM, accountId: newId(), name: 'Ana' }): Promise<void> {
    await runInContext({ requestId: '', ip: '10.0.0.9', userAgent: '', actor }, () => Promise.all(facts.map((fact) => audit.app.get(Outbox).fact(editionId, fact))));
    for (let tries = 0; tries < 800; tries += 1) {
      const [open] = await sql<{ n: string }>('SELECT count(*) AS n FROM platform_outbox WHERE settled_at IS NULL');
      if (open!.n === '0') return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The facts were not chained within twenty seconds');
  }

  const fact = (action: string, id: string = newId(), change: Partial<AuditFact> = {}): AuditFact => ({ action, subject: { kind: 'event', id }, ...change });
  const verify = () => runAsSystem(() => audit.app.get(AuditVerifier).verify());

  it('chains what happens at the same time, each fact once and without gaps', async () => {
    await record(Array.from({ length: 60 }, (_, n) => fact('program.event.changed', newId(), { before: { n, big: 1e21, text: 'é\u2028' }, after: { n: n + 0.5, list: [null, { b: 1, a: -0 }] } })));
    const rows = await sql<{ seq: string }>('SELECT seq FROM audit_entry ORDER BY seq');
    expect(rows.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    expect(await verify()).toEqual({ intact: true, entries: 60, head: { seq: 60, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, flaw: null });
  });

  it('leaves nothing of a transaction that was rolled back', async () => {
    const id = newId();
    await expect(runAsSystem(() => audit.app.get(UnitOfWork).run(async () => {
      await audit.app.get(Outbox).fact(null, fact('program.event.changed', id));
      throw new Error('no');
    }))).rejects.toThrow('no');
    await record([fact('program.event.moved')]);
    expect(await sql(`SELECT 1 FROM audit_entry WHERE subject_id = '${id}'`)).toEqual([]);
  });

  describe('cannot be changed', () => {
    const changes = [`UPDATE audit_entry SET action = 'x'`, 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'];

    it.each(changes)('by the application: %s', async (statement) => {
      await expect(sql(statement, database.url)).rejects.toThrow('permission denied');
    });

    it.each(changes)('by the owner of the tables either: %s', async (statement) => {
      await expect(sql(statement)).rejects.toThrow('The audit trail only grows');
    });

    it('nor written by an account, nor read by a mission', async () => {
      const row = `INSERT INTO audit_entry (seq, at, actor, action, subject_kind, subject_id, detail, entry_id, previous_hash, hash) VALUES (9999, now(), '{}', '', '', '', '{}', gen_random_uuid(), '', '')`;
      for (const kind of ['staff', 'mission', 'anonymous']) await expect(sql(row, database.url, kind)).rejects.toThrow('row-level security');
      for (const kind of ['mission', 'anonymous']) expect(await sql('SELECT 1 FROM audit_entry', database.url, kind)).toEqual([]);
    });
  });

  describe('shows what somebody with all rights on the database did', () => {
    /** With trigger and row-level security switched off, as only the owner can; everything is put back afterwards. */
    async function tamper(statement: string) {
      await sql(`CREATE TABLE kept AS SELECT * FROM audit_entry; ALTER TABLE audit_entry DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY; ${statement}`);
      const result = await verify();
      await sql('DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept; ALTER TABLE audit_entry ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY; DROP TABLE kept');
      expect((await verify()).intact).toBe(true);
      return result.flaw;
    }

    it.each([
      [`UPDATE audit_entry SET detail = jsonb_set(detail, '{after,n}', '77') WHERE seq = 10`, { seq: 10, reason: 'changed' }],
      [`UPDATE audit_entry SET at = at + interval '1 millisecond' WHERE seq = 60`, { seq: 60, reason: 'changed' }],
      [`UPDATE audit_entry SET actor = '{"accountId": null, "name": "Otra"}' WHERE seq = 1`, { seq: 1, reason: 'changed' }],
      ['DELETE FROM audit_entry WHERE seq = 30', { seq: 30, reason: 'missing' }],
      ['DELETE FROM audit_entry WHERE seq = 1', { seq: 1, reason: 'missing' }],
      ['DELETE FROM audit_entry WHERE seq >= 59', { seq: 59, reason: 'missing' }],
      ['DELETE FROM audit_entry', { seq: 1, reason: 'missing' }],
      ['UPDATE audit_entry SET seq = CASE seq WHEN 20 THEN -21 ELSE -20 END WHERE seq IN (20, 21); UPDATE audit_entry SET seq = -seq WHERE seq < 0', { seq: 20, reason: 'out-of-order' }],
      ['DELETE FROM audit_entry WHERE seq = 5; UPDATE audit_entry SET seq = -(seq - 1) WHERE seq > 5; UPDATE audit_entry SET seq = -seq WHERE seq < 0', { seq: 5, reason: 'out-of-order' }],
    ])('%s', async (statement, flaw) => {
      expect(await tamper(statement)).toEqual(flaw);
    });
  });

  describe('is read', () => {
    const subject = newId();
    const ana = { ...ANONYMOUS, kind: 'system' as const, accountId: newId(), name: 'Ana' };

    beforeAll(async () => {
      for (const action of ['program.event.created', 'program.event.changed', 'program.release.published']) {
        await record([fact(action, subject, { after: { title: 'Danzón' } })], SPRING.id, ana);
        audit.clock.advance({ hours: 1 });
      }
      await record([fact('venues.venue.changed', subject)], AUTUMN.id);
    });

    function as(grants: Grant[]) {
      const client = audit.client();
      StubIdentity.signIn(client, grants);
      return client;
    }
    const actions = ({ entries }: AuditPage) => entries.map(({ action }) => action);

    it('newest first, with who, what, when and from where', async () => {
      const { body } = await as(auditor(SPRING.id)).call(listEditionAudit, { params: { edition: 'primavera' } });
      expect(actions(body)).toEqual(['program.release.published', 'program.event.changed', 'program.event.created']);
      expect(body.entries[2]).toMatchObject({ actor: { accountId: ana.accountId, name: 'Ana' }, at: '2027-05-15T18:00:00.000Z', subject: { kind: 'event', id: subject }, editionId: SPRING.id, detail: { after: { title: 'Danzón' }, ip: '10.0.0.9' } });
    });

    it('in pages, without missing or repeating any', async () => {
      const client = as(auditor(null));
      const seen: number[] = [];
      let cursor: number | undefined;
      do {
        const { body } = await client.call(listAudit, { query: { limit: 7, cursor } });
        seen.push(...body.entries.map(({ seq }) => seq));
        cursor = body.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(Array.from({ length: 65 }, (_, n) => 65 - n));
    });

    it('by actor, action, subject and time', async () => {
      const client = as(auditor(null));
      const find = async (query: Record<string, string>) => actions((await client.call(listAudit, { query })).body);
      expect(await find({ actor: ana.accountId })).toHaveLength(3);
      expect(await find({ action: 'program.event.', subjectId: subject })).toEqual(['program.event.changed', 'program.event.created']);
      expect(await find({ action: 'program.event', subjectId: subject })).toEqual([]);
      expect(await find({ action: 'venues.venue.changed', subjectKind: 'event' })).toEqual(['venues.venue.changed']);
      expect(await find({ subjectId: subject, from: '2027-05-15T13:00:00-06:00', to: '2027-05-15T14:00:00-06:00' })).toEqual(['program.event.changed']);
      expect((await client.send('GET', '/api/v1/audit?from=ayer')).status).toBe(422);
    });

    it('by organizers and auditors, each of their editions', async () => {
      expect(actions((await as(auditor(AUTUMN.id)).call(listAudit)).body)).toEqual(['venues.venue.changed']);
      expect((await as(auditor(AUTUMN.id)).call(listEditionAudit, { params: { edition: 'primavera' } })).status).toBe(403);
      expect((await as([{ role: 'programmer', editionId: null, scopes: [] }]).call(listAudit)).status).toBe(403);
      expect((await audit.client().call(listAudit)).status).toBe(401);
      expect(actions((await as([{ role: 'organizer', editionId: SPRING.id, scopes: [] }]).call(listAudit)).body)).toHaveLength(3);
    });

    it('and verified', async () => {
      expect((await as(auditor(null)).call(verifyAudit)).body).toMatchObject({ intact: true, entries: 65 });
    });
  });
});
