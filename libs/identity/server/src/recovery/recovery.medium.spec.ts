import { PasswordLinkIssued, readMe, requestRecovery, signIn, spendRecovery } from '@feria/identity-contract';
import { passwordLinkToken } from '@feria/identity-contract/password-link';
import { identityApp, median, PASSWORD, type IdentityApp } from '../specs/identity-app.ts';

const NEXT = 'cuatro perros verdes';

describe('recovering an account', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await identityApp();
  });
  afterAll(() => identity.close());

  /** What the mail to this account carries: the worker computes it from the event. */
  async function tokenFor(accountId: string): Promise<string> {
    const [event] = await identity.sql<{ payload: { linkId: string } }>(
      `SELECT payload FROM platform_outbox WHERE name = $1 AND payload->>'accountId' = $2 ORDER BY seq DESC LIMIT 1`, [PasswordLinkIssued.name, accountId]);
    return passwordLinkToken(identity.config.sessionSecret, event!.payload.linkId);
  }

  async function asked() {
    const person = await identity.person();
    await identity.client().call(requestRecovery, { body: { email: person.email } });
    await identity.sql('DELETE FROM platform_throttle');
    return { ...person, token: await tokenFor(person.id) };
  }

  it('sets a new password by a link of the mail, ends all sessions, and signs nobody in', async () => {
    const { email, token } = await asked();
    const old = identity.client();
    await old.call(signIn, { body: { email, password: PASSWORD } });
    const browser = identity.client();
    const answer = await browser.call(spendRecovery, { params: { token }, body: { password: NEXT } });
    expect(answer.status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect((await old.call(readMe)).status).toBe(401);
    expect((await browser.call(signIn, { body: { email, password: NEXT } })).status).toBe(200);
  });

  it('spends a link once, whoever comes first', async () => {
    const { token } = await asked();
    const tries = Array.from({ length: 5 }, () => identity.client().call(spendRecovery, { params: { token }, body: { password: NEXT } }));
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410]);
  });

  it('leaves the link for a better password when the first is too weak', async () => {
    const { token } = await asked();
    expect((await identity.client().call(spendRecovery, { params: { token }, body: { password: 'corta' } })).problem).toMatchObject({ status: 422, type: '/problems/identity/weak-password', fields: [{ field: 'password' }] });
    expect((await identity.client().call(spendRecovery, { params: { token }, body: { password: NEXT } })).status).toBe(204);
  });

  it('refuses a link after an hour, one that a later one replaced, and one that never was, all alike', async () => {
    const late = await asked();
    identity.clock.advance({ minutes: 60 });
    const replaced = await asked();
    await identity.client().call(requestRecovery, { body: { email: replaced.email } });
    for (const token of [late.token, replaced.token, 'A'.repeat(43)]) {
      expect((await identity.client().call(spendRecovery, { params: { token }, body: { password: NEXT } })).problem).toMatchObject({ status: 410, type: '/problems/identity/link-not-valid' });
    }
    expect((await identity.client().call(spendRecovery, { params: { token: await tokenFor(replaced.id) }, body: { password: NEXT } })).status).toBe(204);
  });

  it('answers the same to every address, in the same time', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => identity.person({ password: undefined })));
    const times: number[] = [];
    const time = async (n: number, email: string) => {
      const start = performance.now();
      const { status, body, headers } = await identity.client(`10.4.${n}.1`).call(requestRecovery, { body: { email } });
      times.push(performance.now() - start);
      expect([status, body, headers['content-length']]).toEqual([202, undefined, '0']);
      return times.at(-1)!;
    };
    const differences: number[] = [];
    for (const [n, { email }] of people.entries()) differences.push(await time(n, email) - await time(n, `nadie${n}@feria.example`));
    expect(Math.abs(median(differences))).toBeLessThan(Math.max(5, median(times) * 0.5));
  });

  it('writes the token nowhere', async () => {
    const { token } = await asked();
    const found = await identity.sql(`SELECT 1 FROM platform_outbox o WHERE to_jsonb(o)::text LIKE '%' || $1 || '%' UNION ALL SELECT 1 FROM identity_recovery r WHERE to_jsonb(r)::text LIKE '%' || $1 || '%'`, [token]);
    expect(found).toEqual([]);
  });

  it('does not go around the second factor', async () => {
    const { id, email, token } = await asked();
    await identity.sql(`UPDATE identity_account SET totp_enabled_at = now(), totp_secret = 'sealed' WHERE id = $1`, [id]);
    await identity.client().call(spendRecovery, { params: { token }, body: { password: NEXT } });
    expect((await identity.client().call(signIn, { body: { email, password: NEXT } })).body.secondFactor).toBe('needed');
  });
});
