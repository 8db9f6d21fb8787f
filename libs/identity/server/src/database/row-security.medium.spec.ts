import { requestRecovery, signIn } from '@feria/identity-contract';
import { Client } from 'pg';
import { identityApp, PASSWORD, type IdentityApp } from '../specs/identity-app.ts';

/** As if every check of the application were switched off: its own role, its own settings, any statement. */
describe('what Postgres itself keeps from an account', () => {
  let identity: IdentityApp;
  let own: { id: string };
  let other: { id: string };

  beforeAll(async () => {
    identity = await identityApp();
    const people = [await identity.person(), await identity.person()] as const;
    [own, other] = people;
    for (const { email } of people) {
      await identity.client().call(signIn, { body: { email, password: PASSWORD } });
      await identity.client().call(requestRecovery, { body: { email } });
    }
    for (const { id } of people) await identity.sql('INSERT INTO identity_recovery_code (id, account_id, code_hash) VALUES (gen_random_uuid(), $1, $2)', [id, 'x']);
  });
  afterAll(() => identity.close());

  async function as(kind: string, accountId: string, statement: string, parameters: unknown[] = []) {
    const client = new Client({ connectionString: identity.database.url, options: `-c feria.actor_kind=${kind} -c feria.account_id=${accountId}` });
    await client.connect();
    try {
      const { rows, rowCount } = await client.query(statement, parameters);
      return { rows: rows as { account_id: string }[], rowCount };
    } finally {
      await client.end();
    }
  }

  it.each(['mission', 'staff'])('a %s account reads its own sessions and recovery codes only', async (kind) => {
    for (const table of ['identity_session', 'identity_recovery_code']) {
      const { rows } = await as(kind, own.id, `SELECT account_id FROM ${table}`);
      expect(rows).toEqual([{ account_id: own.id }]);
    }
  });

  it('no account reads a recovery link, not even its own', async () => {
    for (const kind of ['mission', 'staff', 'anonymous']) expect((await as(kind, own.id, 'SELECT 1 FROM identity_recovery')).rows).toEqual([]);
  });

  it('no account ends, moves or makes a session for another', async () => {
    expect((await as('mission', own.id, 'DELETE FROM identity_session WHERE account_id = $1', [other.id])).rowCount).toBe(0);
    expect((await as('mission', own.id, 'UPDATE identity_session SET last_seen_at = now() WHERE account_id = $1', [other.id])).rowCount).toBe(0);
    const planted = `INSERT INTO identity_session (id, token_hash, account_id, created_at, last_seen_at, expires_at, ip, user_agent) VALUES (gen_random_uuid(), 'planted', $1, now(), now(), now() + interval '1 day', '', '')`;
    await expect(as('mission', own.id, planted, [other.id])).rejects.toThrow('row-level security');
    await expect(as('mission', own.id, 'UPDATE identity_session SET account_id = $1', [other.id])).rejects.toThrow('row-level security');
  });

  it('nobody in particular sees nothing', async () => {
    for (const table of ['identity_session', 'identity_recovery', 'identity_recovery_code']) expect((await as('anonymous', '', `SELECT 1 FROM ${table}`)).rows).toEqual([]);
    await expect(as('anonymous', '', `INSERT INTO identity_recovery (id, account_id, token_hash, created_at, expires_at) VALUES (gen_random_uuid(), $1, 'x', now(), now())`, [other.id])).rejects.toThrow('row-level security');
  });

  it('holds for the owner of the tables too', async () => {
    const client = new Client({ connectionString: identity.database.ownerUrl });
    await client.connect();
    expect((await client.query('SELECT 1 FROM identity_session')).rows).toEqual([]);
    await client.end();
  });

  it('shows a session to who holds its token', async () => {
    const [session] = await identity.sql<{ token_hash: string }>('SELECT token_hash FROM identity_session WHERE account_id = $1', [other.id]);
    const read = `SELECT account_id FROM (SELECT set_config('feria.session_hash', $1, false)) s, LATERAL (SELECT account_id FROM identity_session OFFSET 0) t`;
    expect((await as('anonymous', '', read, [session!.token_hash])).rows).toEqual([{ account_id: other.id }]);
    expect((await as('anonymous', '', read, ['another'])).rows).toEqual([]);
  });
});
