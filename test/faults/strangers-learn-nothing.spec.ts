import type { AccountView } from '@feria/identity-contract';
import { ProductClient, queryProduct, startFeria, type RunningFeria } from '@feria/test-support/processes';
import { postFrom, type RawAnswer } from './support/loopback-request.ts';
import { report } from './support/report.ts';
import { median, welchT } from './support/same-time.ts';
import { secondApi, type SecondApi } from './support/second-api.ts';
import { sized } from './support/sized.ts';

/** Pairs of a known and an unknown address; the limits over all clients allow no more in one window. */
const PAIRS = { signIn: sized(40, 280), recovery: sized(30, 145) };

describe('a stranger at the running product', () => {
  let feria: RunningFeria;
  let other: SecondApi;
  let known: string[];

  beforeAll(async () => {
    feria = await startFeria();
    other = await secondApi(feria);
    known = (await queryProduct<{ email: string }>(feria.dataDir, `SELECT email FROM identity_account WHERE email LIKE 'embajada.%' ORDER BY email`)).map(({ email }) => email);
  }, 240_000);

  afterAll(async () => {
    await other.stop();
    await feria.remove();
  });

  /** Asks for a known and for an unknown address in turn, each pair in the other order, each from a client address of its own. */
  async function inTurn(pairs: number, ask: (email: string, from: string) => Promise<RawAnswer>): Promise<{ existing: RawAnswer[]; invented: RawAnswer[] }> {
    const [existing, invented]: [RawAnswer[], RawAnswer[]] = [[], []];
    for (let pair = -3; pair < pairs; pair += 1) {
      const askKnown = async () => existing.push(await ask(known.at(pair % known.length)!, `127.1.${(pair + 3) >> 6}.${(pair & 63) + 1}`));
      const askUnknown = async () => invented.push(await ask(`embajada.q${pair + 3}@feria.example`, `127.2.${(pair + 3) >> 6}.${(pair & 63) + 1}`));
      for (const one of pair % 2 === 0 ? [askKnown, askUnknown] : [askUnknown, askKnown]) await one();
    }
    return { existing: existing.slice(3), invented: invented.slice(3) };
  }

  it.each([
    ['signs in', PAIRS.signIn, 401, (email: string, from: string) => postFrom(from, feria.url, '/api/v1/session', { email, password: 'no es esta' })],
    ['asks for a recovery link', PAIRS.recovery, 202, (email: string, from: string) => postFrom(from, feria.url, '/api/v1/recovery', { email })],
  ])('who %s does not learn whether an account exists', async (what, pairs, status, ask) => {
    const { existing, invented } = await inTurn(pairs, ask);
    const [times, others] = [existing.map(({ ms }) => ms), invented.map(({ ms }) => ms)];
    const [difference, t] = [Math.abs(median(times) - median(others)), Math.abs(welchT(times, others))];
    report(`Stranger ${what}, ms`, [...times, ...others], `difference of medians ${difference.toFixed(1)}, |t| ${t.toFixed(1)}`);
    expect(new Set([...existing, ...invented].map(visible))).toEqual(new Set([visible(invented[0]!)]));
    expect(existing[0]?.status).toBe(status);
    expect(difference < 5 || t < 3).toBe(true);
  }, sized(120_000, 400_000));

  describe('with the copy of a cookie', () => {
    const signedIn = async (email: string) => {
      const owner = await ProductClient.signedIn(feria, email);
      return { owner, thieves: [owner.copy(), owner.copy(other.url)] };
    };
    const statuses = (thieves: ProductClient[]) => Promise.all(thieves.map(async (thief) => (await thief.raw('GET', '/api/v1/me')).status));

    it.each([
      ['signed out', (owner: ProductClient) => owner.send('DELETE', '/api/v1/session')],
      ['changed the password', (owner: ProductClient) => owner.send('PUT', '/api/v1/me/password', { current: feria.demoPassword, next: 'cuatro perros verdes' })],
      ['was closed', async (owner: ProductClient) => {
        const { email } = await owner.send<{ email: string }>('GET', '/api/v1/me');
        const organizer = await ProductClient.signedIn(feria);
        const [account] = await organizer.send<AccountView[]>('GET', `/api/v1/accounts?q=${email}`);
        await organizer.send('PATCH', `/api/v1/accounts/${account!.id}`, { disabled: true }, { 'if-match': `"${account!.version}"` });
      }],
    ])('is out at the next request, at every process, once its owner %s', async (what, act) => {
      const { owner, thieves } = await signedIn({ 'signed out': 'embajada.fr@feria.example', 'changed the password': 'embajada.jp@feria.example' }[what] ?? 'embajada.it@feria.example');
      expect(await statuses(thieves)).toEqual([200, 200]);
      await act(owner);
      expect(await statuses(thieves)).toEqual([401, 401]);
    });
  });

  it('cannot make a browser act for its owner: every unsafe route refuses what another site sent', async () => {
    const organizer = await ProductClient.signedIn(feria);
    const { paths } = await organizer.send<{ paths: Record<string, object> }>('GET', '/api/openapi.json');
    const unsafe = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).filter((method) => method !== 'get').map((method) => ({ method: method.toUpperCase(), path: path.replace(/\{(\w+)\}/g, 'x') })));
    const foreign: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://otro.example' }, { origin: 'null' }];
    const taken: string[] = [];
    for (const { method, path } of unsafe) {
      for (const headers of foreign) {
        const { status } = await organizer.raw(method, path, {}, headers);
        if (status !== 403) taken.push(`${method} ${path} ${JSON.stringify(headers)}: ${status}`);
      }
    }
    expect(unsafe.length).toBeGreaterThan(30);
    expect(taken).toEqual([]);
    expect((await organizer.raw('GET', '/api/v1/me', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
  });
});

/** Everything of an answer that could tell one stranger's question from another's. */
function visible({ status, headers, body }: RawAnswer): string {
  const { date: _, ...rest } = headers;
  return JSON.stringify([status, rest, body.replace(/"requestId":"[^"]*"/, '')]);
}
