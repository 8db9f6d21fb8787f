import { changePassword, endSession, listSessions, readMe, signIn, updateAccount } from '@feria/identity-contract';
import { runAsSystem } from '@feria/server';
import { identityApp, PASSWORD, SPRING, type IdentityApp } from '../specs/identity-app.ts';
import { SweepExpired } from './sweep-expired.ts';

describe('a session', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await identityApp();
  });
  afterAll(() => identity.close());

  async function signedIn(email: string, userAgent = 'Firefox') {
    const browser = identity.client();
    browser.headers['user-agent'] = userAgent;
    await browser.call(signIn, { body: { email, password: PASSWORD } });
    return browser;
  }

  it('of a mission ends an hour after the last request, and twelve hours after it began', async () => {
    const browser = await signedIn((await identity.person()).email);
    for (let hour = 0; hour < 12; hour += 1) {
      expect((await browser.call(readMe)).status).toBe(200);
      identity.clock.advance({ minutes: 59 });
    }
    expect((await browser.call(readMe)).status).toBe(200);
    identity.clock.advance({ minutes: 13 });
    expect((await browser.call(readMe)).status).toBe(401);

    const idle = await signedIn((await identity.person()).email);
    identity.clock.advance({ minutes: 60 });
    expect((await idle.call(readMe)).status).toBe(401);
  });

  it('of staff ends half an hour after the last request, and eight hours after it began', async () => {
    const { email } = await identity.person({ grants: [{ role: 'programmer', editionId: SPRING.id, scopes: [] }], secondFactor: 'exempt' });
    const browser = await signedIn(email);
    for (let n = 0; n < 16; n += 1) {
      identity.clock.advance({ minutes: 29 });
      expect((await browser.call(readMe)).status).toBe(200);
    }
    identity.clock.advance({ minutes: 17 });
    expect((await browser.call(readMe)).status).toBe(401);
  });

  it('writes down at most once a minute that it was seen', async () => {
    const { id, email } = await identity.person();
    const browser = await signedIn(email);
    const seen = async () => (await identity.sql<{ at: Date }>('SELECT last_seen_at AS at FROM identity_session WHERE account_id = $1', [id]))[0]!.at;
    const start = await seen();
    identity.clock.advance({ seconds: 59 });
    await browser.call(readMe);
    expect(await seen()).toEqual(start);
    identity.clock.advance({ seconds: 1 });
    await browser.call(readMe);
    expect(await seen()).toEqual(identity.clock.now());
  });

  it('shows in the list of its owner, who ends another: over at its next request', async () => {
    const { email } = await identity.person();
    const office = await signedIn(email, 'Firefox');
    const phone = await signedIn(email, 'Safari en el teléfono');
    const { body } = await office.call(listSessions);
    expect(body.map(({ userAgent, current }) => [userAgent, current])).toEqual(expect.arrayContaining([['Firefox', true], ['Safari en el teléfono', false]]));

    const stranger = await signedIn((await identity.person()).email);
    const other = body.find(({ current }) => !current)!;
    expect((await stranger.call(endSession, { params: { session: other.id } })).status).toBe(404);
    expect((await stranger.call(listSessions)).body).toHaveLength(1);

    expect((await office.call(endSession, { params: { session: other.id } })).status).toBe(204);
    expect((await phone.call(readMe)).status).toBe(401);
    expect((await office.call(readMe)).status).toBe(200);
  });

  it('does not outlive a change of the password, except the one that made it, under a new token', async () => {
    const { email } = await identity.person();
    const own = await signedIn(email);
    const thief = own.copy();
    const phone = await signedIn(email);
    expect((await own.call(changePassword, { body: { current: 'no es esta', next: 'cuatro perros verdes' } })).problem).toMatchObject({ status: 422, type: '/problems/identity/wrong-password' });
    expect((await own.call(changePassword, { body: { current: PASSWORD, next: 'feria2027' } })).problem).toMatchObject({ status: 422, type: '/problems/identity/weak-password' });

    expect((await own.call(changePassword, { body: { current: PASSWORD, next: 'cuatro perros verdes' } })).status).toBe(204);
    expect((await own.call(readMe)).status).toBe(200);
    expect((await phone.call(readMe)).status).toBe(401);
    expect((await thief.call(readMe)).status).toBe(401);
    expect((await identity.client().call(signIn, { body: { email, password: PASSWORD } })).status).toBe(401);
    expect((await identity.client().call(signIn, { body: { email, password: 'cuatro perros verdes' } })).status).toBe(200);
  });

  it('ends when its account is closed, and does not come back when it opens again', async () => {
    const organizer = await identity.person({ grants: [{ role: 'organizer', editionId: null, scopes: [] }], secondFactor: 'exempt' });
    const boss = await signedIn(organizer.email);
    const { id, email } = await identity.person();
    const browser = await signedIn(email);
    expect((await boss.call(updateAccount, { params: { account: id }, ifMatch: 1, body: { disabled: true } })).body).toMatchObject({ disabled: true, version: 2 });
    expect((await browser.call(readMe)).status).toBe(401);
    expect((await boss.call(updateAccount, { params: { account: id }, ifMatch: 2, body: { disabled: false } })).status).toBe(200);
    expect((await browser.call(readMe)).status).toBe(401);
    expect((await boss.call(readMe)).status).toBe(200);
  });

  it('is forgotten when it is over, with its address and browser; the others stay', async () => {
    const { id, email } = await identity.person();
    await signedIn(email);
    identity.clock.advance({ hours: 11 });
    const later = await signedIn(email);
    identity.clock.advance({ minutes: 61 });
    await runAsSystem(() => identity.app.get(SweepExpired).run());
    expect(await identity.sql('SELECT 1 FROM identity_session WHERE account_id = $1', [id])).toHaveLength(1);
    expect(later.cookies.size).toBe(1);
  });
});
