import { readMe, signIn, signOut } from '@feria/identity-contract';
import { hashSync } from '@node-rs/argon2';
import { identityApp, median, PASSWORD, type IdentityApp } from '../specs/identity-app.ts';

describe('signing in', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await identityApp();
  });
  afterAll(() => identity.close());

  it('opens the door for who knows the password, until signing out', async () => {
    const attache = await identity.person({ name: 'Camille' });
    const browser = identity.client();
    expect((await browser.call(readMe)).status).toBe(401);

    const answer = await browser.call(signIn, { body: { email: attache.email.toUpperCase(), password: PASSWORD } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ accountId: attache.id, name: 'Camille', office: false, secondFactor: 'ok', authenticator: 'off' });
    expect((await browser.call(readMe)).body).toEqual(answer.body);
    expect(answer.headers['cache-control']).toBe('no-store');

    expect((await browser.call(signOut)).status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect((await browser.call(readMe)).problem).toMatchObject({ status: 401, type: '/problems/identity/not-signed-in' });
  });

  it('keeps the token out of reach: HttpOnly, SameSite=Lax, this host only, and no more than its hash in the database', async () => {
    const { email } = await identity.person();
    const browser = identity.client();
    const { headers } = await browser.call(signIn, { body: { email, password: PASSWORD } });
    const token = browser.cookies.get('feria')!;
    expect(headers['set-cookie']).toBe(`feria=${token}; Path=/; HttpOnly; SameSite=Lax`);
    expect(await identity.sql(`SELECT 1 FROM identity_session s WHERE to_jsonb(s)::text LIKE '%' || $1 || '%'`, [token])).toEqual([]);
  });

  it('carries a __Host- cookie over https', async () => {
    const secure = await identityApp({ publicUrl: 'https://feria.example' });
    const { email } = await secure.person();
    const { headers } = await secure.client().call(signIn, { body: { email, password: PASSWORD } });
    expect(headers['set-cookie']).toMatch(/^__Host-feria=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await secure.close();
  });

  it('gives a new token at each sign-in and ends the session that was there: nobody can plant one', async () => {
    const { email } = await identity.person();
    const browser = identity.client();
    browser.cookies.set('feria', 'A'.repeat(43));
    await browser.call(signIn, { body: { email, password: PASSWORD } });
    const first = browser.copy();
    expect(first.cookies.get('feria')).not.toBe('A'.repeat(43));

    await browser.call(signIn, { body: { email, password: PASSWORD } });
    expect(browser.cookies.get('feria')).not.toBe(first.cookies.get('feria'));
    expect((await first.call(readMe)).status).toBe(401);
    expect((await browser.call(readMe)).status).toBe(200);
  });

  it('answers alike to a wrong password, an unknown address, an account without password and a closed one', async () => {
    const known = await identity.person();
    const fresh = await identity.person({ password: undefined });
    const closed = await identity.person();
    await identity.sql('UPDATE identity_account SET disabled_at = now() WHERE id = $1', [closed.id]);
    const tries = [
      { email: known.email, password: 'no es esta' }, { email: 'nadie@feria.example', password: PASSWORD },
      { email: fresh.email, password: PASSWORD }, { email: closed.email, password: PASSWORD },
    ];
    const answers = await Promise.all(tries.map((body, n) => identity.client(`10.1.0.${n}`).call(signIn, { body })));
    for (const { status, problem, headers } of answers) {
      expect(status).toBe(401);
      expect({ ...problem, requestId: '' }).toEqual({ type: '/problems/identity/wrong-credentials', title: 'El correo o la contraseña no son correctos', status: 401, requestId: '' });
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('takes as long for an unknown address as for a known one', async () => {
    const known = [await identity.person(), await identity.person(), await identity.person()];
    const times: number[] = [];
    const time = async (n: number, email: string) => {
      const start = performance.now();
      await identity.client(`10.2.${n}.1`).call(signIn, { body: { email, password: 'no es esta' } });
      times.push(performance.now() - start);
      return times.at(-1)!;
    };
    const differences: number[] = [];
    for (let n = 0; n < 21; n += 1) differences.push(await time(n, known[n % 3]!.email) - await time(n, `nadie${n}@feria.example`));
    expect(median(times)).toBeGreaterThan(5);
    expect(Math.abs(median(differences))).toBeLessThan(Math.max(5, median(times) * 0.2));
  });

  it('makes an older hash stronger while the password is at hand', async () => {
    const { id, email } = await identity.person();
    await identity.sql('UPDATE identity_account SET password_hash = $2 WHERE id = $1', [id, hashSync(PASSWORD, { memoryCost: 4096, timeCost: 1, parallelism: 1 })]);
    expect((await identity.client().call(signIn, { body: { email, password: PASSWORD } })).status).toBe(200);
    const [row] = await identity.sql<{ password_hash: string }>('SELECT password_hash FROM identity_account WHERE id = $1', [id]);
    expect(row!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await identity.client().call(signIn, { body: { email, password: PASSWORD } })).status).toBe(200);
  });

  it('writes down who came in and who was refused, and never what was typed', async () => {
    const { id, email } = await identity.person();
    await identity.client('10.3.0.1').call(signIn, { body: { email, password: PASSWORD } });
    await identity.client('10.3.0.2').call(signIn, { body: { email, password: 'no es esta' } });
    await identity.client('10.3.0.3').call(signIn, { body: { email: 'quien-sabe@feria.example', password: 'no es esta' } });
    const facts = await identity.sql<{ action: string; id: string; ip: string; actor: string | null }>(
      `SELECT fact->>'action' AS action, fact->'subject'->>'id' AS id, fact->>'ip' AS ip, actor->>'accountId' AS actor FROM platform_outbox WHERE fact->>'ip' LIKE '10.3.%' ORDER BY seq`);
    expect(facts).toEqual([
      { action: 'identity.session.opened', id, ip: '10.3.0.1', actor: id },
      { action: 'identity.session.refused', id, ip: '10.3.0.2', actor: null },
      { action: 'identity.session.refused', id: 'unknown', ip: '10.3.0.3', actor: null },
    ]);
    expect(await identity.sql(`SELECT 1 FROM platform_outbox o WHERE to_jsonb(o)::text ~ 'quien-sabe|no es esta'`)).toEqual([]);
  });
});
