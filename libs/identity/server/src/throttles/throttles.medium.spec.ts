import { readMe, requestRecovery, signIn } from '@feria/identity-contract';
import { identityApp, PASSWORD, type IdentityApp } from '../specs/identity-app.ts';

describe('guessing', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await identityApp();
  });
  beforeEach(() => identity.sql('DELETE FROM platform_throttle'));
  afterAll(() => identity.close());

  const alreadyTried = (rule: string, times: number) => identity.sql('UPDATE platform_throttle SET count = $2 WHERE name = $1', [rule, times]);
  const attempt = (from: string, email: string, password = 'no es esta') => identity.client(from).call(signIn, { body: { email, password } });

  it('one account from many addresses ends after ten tries, whether the account exists or not', async () => {
    const { email } = await identity.person();
    for (const address of [email, 'nadie@feria.example']) {
      for (let n = 0; n < 10; n += 1) expect((await attempt(`10.0.${n}.1`, address)).status).toBe(401);
      const refused = await attempt('10.0.99.1', address.toUpperCase());
      expect(refused.problem).toMatchObject({ status: 429, type: '/problems/platform/too-many-attempts' });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect((await attempt('10.0.99.1', email, PASSWORD)).status).toBe(429);
  });

  it('many accounts from one address ends after forty', async () => {
    await attempt('10.0.0.1', 'nadie@feria.example');
    await alreadyTried('identity.sign-in.address', 39);
    expect((await attempt('10.0.0.1', 'ninguno@feria.example')).status).toBe(401);
    expect((await attempt('10.0.0.1', 'nadie-mas@feria.example')).status).toBe(429);
    expect((await attempt('10.0.0.2', 'nadie-mas@feria.example')).status).toBe(401);
  });

  it('counts a whole /64 of IPv6 as one address', async () => {
    await attempt('2001:db8:1:2::1', 'nadie@feria.example');
    await alreadyTried('identity.sign-in.address', 40);
    expect((await attempt('2001:db8:1:2:ffff::1', 'nadie@feria.example')).status).toBe(429);
    expect((await attempt('2001:db8:1:3::1', 'nadie@feria.example')).status).toBe(401);
  });

  it('from everywhere at once ends after six hundred', async () => {
    await attempt('10.0.0.1', 'nadie@feria.example');
    await alreadyTried('identity.sign-in.all', 600);
    expect((await attempt('10.0.0.3', 'ninguno@feria.example')).status).toBe(429);
  });

  it('may go on when the window is over', async () => {
    await attempt('10.0.0.1', 'nadie@feria.example');
    await alreadyTried('identity.sign-in.account', 10);
    expect((await attempt('10.0.0.3', 'nadie@feria.example')).status).toBe(429);
    await identity.sql(`UPDATE platform_throttle SET expires_at = now() - interval '1 second'`);
    expect((await attempt('10.0.0.3', 'nadie@feria.example')).status).toBe(401);
  });

  it('at once is counted too: of fifteen simultaneous tries five are refused', async () => {
    const { email } = await identity.person();
    const answers = await Promise.all(Array.from({ length: 15 }, (_, n) => attempt(`10.0.${n}.1`, email)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  });

  it('does not count who succeeds', async () => {
    const { email } = await identity.person();
    for (let n = 0; n < 12; n += 1) expect((await attempt('10.0.0.7', email, PASSWORD)).status).toBe(200);
    expect(await identity.sql('SELECT name FROM platform_throttle WHERE count > 0')).toEqual([]);
  });

  it('does not send a flood of recovery mails', async () => {
    const { id, email } = await identity.person();
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await identity.client(`10.0.${n}.1`).call(requestRecovery, { body: { email } })).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429]);
    expect(await identity.sql(`SELECT 1 FROM platform_outbox WHERE payload->>'accountId' = $1`, [id])).toHaveLength(5);
  });

  it('from another site is refused before anything is looked at', async () => {
    const { email } = await identity.person();
    const browser = identity.client();
    browser.headers['sec-fetch-site'] = 'cross-site';
    expect((await browser.call(signIn, { body: { email, password: PASSWORD } })).problem).toMatchObject({ status: 403, type: '/problems/platform/foreign-origin' });
    delete browser.headers['sec-fetch-site'];
    browser.headers.origin = 'https://evil.example';
    expect((await browser.call(signIn, { body: { email, password: PASSWORD } })).status).toBe(403);
    expect(browser.cookies.size).toBe(0);
    expect((await browser.call(readMe)).status).toBe(401);
    expect(await identity.sql('SELECT 1 FROM platform_throttle')).toEqual([]);
  });
});
