import { beginSecondFactor, changePassword, confirmSecondFactor, giveSecondFactor, listAccounts, listSessions, readMe, signIn } from '@feria/identity-contract';
import type { TestClient } from '@feria/test-support';
import { identityApp, PASSWORD, type IdentityApp } from '../specs/identity-app.ts';

const ORGANIZER = [{ role: 'organizer' as const, editionId: null, scopes: [] }];

describe('the second factor', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await identityApp();
  });
  afterAll(() => identity.close());

  async function signedIn(email: string): Promise<TestClient> {
    const browser = identity.client();
    await browser.call(signIn, { body: { email, password: PASSWORD } });
    return browser;
  }

  /** An organizer with an authenticator in force, half a minute ago. */
  async function withAuthenticator() {
    const { id, email } = await identity.person({ grants: ORGANIZER });
    const browser = await signedIn(email);
    const { body: { secret } } = await browser.call(beginSecondFactor);
    const { body: { recoveryCodes } } = await browser.call(confirmSecondFactor, { body: { code: identity.codeOf(secret) } });
    identity.clock.advance({ seconds: 30 });
    return { id, email, browser, secret, recoveryCodes };
  }

  it('must be set up by staff before anything else, and opens everything then', async () => {
    const { email } = await identity.person({ grants: ORGANIZER });
    const browser = identity.client();
    const { body } = await browser.call(signIn, { body: { email, password: PASSWORD } });
    expect(body).toMatchObject({ secondFactor: 'setup', authenticator: 'off', office: true });
    expect((await browser.call(listAccounts)).problem).toMatchObject({ status: 401, type: '/problems/identity/second-factor-needed' });

    const { body: { secret, uri } } = await browser.call(beginSecondFactor);
    expect(uri).toContain(`secret=${secret}`);
    expect((await browser.call(confirmSecondFactor, { body: { code: '000000' } })).problem).toMatchObject({ status: 422, type: '/problems/identity/wrong-code' });
    const before = browser.copy();
    const { body: { recoveryCodes } } = await browser.call(confirmSecondFactor, { body: { code: identity.codeOf(secret) } });
    expect(recoveryCodes).toHaveLength(10);
    expect((await browser.call(readMe)).body).toMatchObject({ secondFactor: 'ok', authenticator: 'on' });
    expect((await browser.call(listAccounts)).status).toBe(200);
    expect((await before.call(readMe)).status).toBe(401);
  });

  it('is not asked of an exempt account, which says so', async () => {
    const { email } = await identity.person({ grants: ORGANIZER, secondFactor: 'exempt' });
    const browser = await signedIn(email);
    expect((await browser.call(readMe)).body).toMatchObject({ secondFactor: 'ok', authenticator: 'exempt' });
    expect((await browser.call(listAccounts)).status).toBe(200);
  });

  it('opens a session under a new token; the token of before is worth nothing', async () => {
    const { email, secret } = await withAuthenticator();
    const browser = await signedIn(email);
    const before = browser.copy();
    expect((await browser.call(readMe)).body.secondFactor).toBe('needed');
    for (const endpoint of [listAccounts, listSessions]) expect((await browser.call(endpoint)).status).toBe(401);
    expect((await browser.call(changePassword, { body: { current: PASSWORD, next: 'cuatro perros verdes' } })).status).toBe(401);

    expect((await browser.call(giveSecondFactor, { body: { code: identity.codeOf(secret) } })).body.secondFactor).toBe('ok');
    expect((await browser.call(listAccounts)).status).toBe(200);
    expect((await before.call(readMe)).status).toBe(401);
  });

  it('takes each code once, also within its half minute and on another session', async () => {
    const { email, secret } = await withAuthenticator();
    const [first, second] = [await signedIn(email), await signedIn(email)];
    const code = identity.codeOf(secret);
    expect((await first.call(giveSecondFactor, { body: { code } })).status).toBe(200);
    expect((await second.call(giveSecondFactor, { body: { code } })).problem.type).toBe('/problems/identity/wrong-code');
    identity.clock.advance({ seconds: 30 });
    expect((await second.call(giveSecondFactor, { body: { code } })).status).toBe(422);
    expect((await second.call(giveSecondFactor, { body: { code: identity.codeOf(secret) } })).status).toBe(200);
  });

  it('lets one of two win that give the same code at once', async () => {
    const { email, secret } = await withAuthenticator();
    const browsers = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const code = identity.codeOf(secret);
    const answers = await Promise.all(browsers.map((browser) => browser.call(giveSecondFactor, { body: { code } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  it('takes a recovery code instead, once, however it is typed', async () => {
    const { email, recoveryCodes } = await withAuthenticator();
    const typed = ` ${recoveryCodes[3]!.toLowerCase().replace('-', ' ')}`;
    const browser = await signedIn(email);
    expect((await browser.call(giveSecondFactor, { body: { code: typed } })).body.secondFactor).toBe('ok');
    expect((await (await signedIn(email)).call(giveSecondFactor, { body: { code: recoveryCodes[3]! } })).status).toBe(422);
  });

  it('cannot be replaced by who has only the password, nor by a session that gave it long ago', async () => {
    const { email, browser, secret } = await withAuthenticator();
    const thief = await signedIn(email);
    expect((await thief.call(beginSecondFactor)).problem).toMatchObject({ status: 403, type: '/problems/identity/confirm-again' });
    identity.clock.advance({ minutes: 16 });
    expect((await browser.call(beginSecondFactor)).status).toBe(403);
    await browser.call(giveSecondFactor, { body: { code: identity.codeOf(secret) } });
    const { body } = await browser.call(beginSecondFactor);
    expect((await browser.call(confirmSecondFactor, { body: { code: identity.codeOf(body.secret) } })).status).toBe(200);
    expect((await thief.call(readMe)).status).toBe(401);
  });

  it('leaves a quarter of an hour between password and code', async () => {
    const { email, secret } = await withAuthenticator();
    const browser = await signedIn(email);
    identity.clock.advance({ minutes: 15 });
    expect((await browser.call(giveSecondFactor, { body: { code: identity.codeOf(secret) } })).status).toBe(401);
  });

  it('refuses guessing: after eight wrong codes the right one waits too', async () => {
    const { email, secret } = await withAuthenticator();
    const browser = await signedIn(email);
    for (let n = 0; n < 8; n += 1) expect((await browser.call(giveSecondFactor, { body: { code: '000000' } })).status).toBe(422);
    const answer = await browser.call(giveSecondFactor, { body: { code: identity.codeOf(secret) } });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(500);
  });

  it('keeps its secrets sealed, and never for a repeated key', async () => {
    const { id, email, secret, recoveryCodes } = await withAuthenticator();
    const browser = await signedIn(email);
    await browser.call(giveSecondFactor, { body: { code: identity.codeOf(secret) }, headers: { 'idempotency-key': 'twice-the-same' } });
    const { body } = await browser.call(beginSecondFactor, { headers: { 'idempotency-key': 'never-kept-please' } });
    expect(await identity.sql('SELECT 1 FROM platform_idempotency')).toEqual([]);
    const rows = await identity.sql<{ text: string }>(
      `SELECT to_jsonb(a)::text AS text FROM identity_account a WHERE id = $1 UNION ALL SELECT to_jsonb(c)::text FROM identity_recovery_code c WHERE account_id = $1`, [id]);
    expect(rows).toHaveLength(11);
    for (const { text } of rows) for (const plain of [secret, body.secret, recoveryCodes[0]!, recoveryCodes[0]!.replace('-', '')]) expect(text).not.toContain(plain);
  });
});
