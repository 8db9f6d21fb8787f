import { AccountDirectory, AccountReader, createAccount, listAccounts, PasswordLinkIssued, readMe, signIn, spendRecovery, updateAccount, updateMe } from '@feria/identity-contract';
import { passwordLinkToken } from '@feria/identity-contract/password-link';
import { newId, type Grant } from '@feria/kernel';
import { runAsSystem } from '@feria/server';
import { identityApp, PASSWORD, SPRING, type IdentityApp } from '../specs/identity-app.ts';

const AUTUMN = '01970000-0000-7000-8000-000000000002';
const everything: Grant[] = [{ role: 'organizer', editionId: null, scopes: [] }];
const ofSpring: Grant[] = [{ role: 'organizer', editionId: SPRING.id, scopes: [] }];
const attache = (editionId: string | null) => ({ role: 'attache' as const, editionId, scopes: [{ kind: 'mission', id: 'jp' }] });

describe('accounts', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await identityApp();
  });
  afterAll(() => identity.close());

  async function as(grants: Grant[]) {
    const { id, email } = await identity.person({ grants, secondFactor: 'exempt' });
    const browser = identity.client();
    await browser.call(signIn, { body: { email, password: PASSWORD } });
    return Object.assign(browser, { id });
  }

  it('are made with a link to set the password, good for a week', async () => {
    const boss = await as(everything);
    const { status, body, headers } = await boss.call(createAccount, { body: { email: 'Tokio@Embajada.example', name: 'Haruka', grants: [attache(SPRING.id)] } });
    expect(status).toBe(201);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({ email: 'Tokio@Embajada.example', language: 'es', disabled: false, secondFactor: 'pending', grants: [attache(SPRING.id)] });

    const [event] = await identity.sql<{ payload: { linkId: string } }>(`SELECT payload FROM platform_outbox WHERE name = $1 AND payload->>'accountId' = $2`, [PasswordLinkIssued.name, body.id]);
    expect(event!.payload).toMatchObject({ reason: 'welcome', email: 'Tokio@Embajada.example', language: 'es' });
    identity.clock.advance({ days: 6 });
    const token = passwordLinkToken(identity.config.sessionSecret, event!.payload.linkId);
    expect((await identity.client().call(spendRecovery, { params: { token }, body: { password: 'sol sobre el lago' } })).status).toBe(204);
    expect((await identity.client().call(signIn, { body: { email: 'tokio@embajada.example', password: 'sol sobre el lago' } })).status).toBe(200);

    const again = await as(everything);
    expect((await again.call(createAccount, { body: { email: 'TOKIO@embajada.example', name: 'Otra', grants: [attache(null)] } })).problem).toMatchObject({ status: 409, type: '/problems/identity/email-taken' });
  });

  it('get no role that the inviter does not manage', async () => {
    const boss = await as(ofSpring);
    for (const grant of [attache(AUTUMN), attache(null), { role: 'organizer' as const, editionId: null, scopes: [] }]) {
      expect((await boss.call(createAccount, { body: { email: `${newId()}@feria.example`, name: 'X', grants: [grant] } })).problem).toMatchObject({ status: 403, type: '/problems/identity/grant-beyond-own' });
    }
    expect((await boss.call(createAccount, { body: { email: `${newId()}@feria.example`, name: 'X', grants: [attache(SPRING.id)] } })).status).toBe(201);
    const programmer = await as([{ role: 'programmer', editionId: null, scopes: [] }]);
    expect((await programmer.call(createAccount, { body: { email: 'x@feria.example', name: 'X', grants: [attache(SPRING.id)] } })).problem.type).toBe('/problems/identity/not-allowed');
  });

  it('are seen and changed by who manages them: others neither find nor touch them', async () => {
    const spring = await identity.person({ name: 'Primavera', grants: [attache(SPRING.id)] });
    const autumn = await identity.person({ name: 'Otoño', grants: [attache(AUTUMN)] });
    const both = await identity.person({ name: 'Ambas', grants: [attache(SPRING.id), attache(AUTUMN)] });
    const boss = await as(ofSpring);
    const names = async (q: string) => (await boss.call(listAccounts, { query: { q } })).body.map(({ name }) => name);
    expect([await names('prim'), await names('Otoño'), await names('ambas'), await names('%')]).toEqual([['Primavera'], [], ['Ambas'], []]);
    const rename = (account: string) => boss.call(updateAccount, { params: { account }, ifMatch: 1, body: { name: 'Cambiada' } });
    expect((await rename(spring.id)).body).toMatchObject({ name: 'Cambiada', version: 2 });
    expect((await rename(autumn.id)).status).toBe(404);
    expect((await rename(both.id)).status).toBe(403);
    expect((await rename(newId())).status).toBe(404);
  });

  it('are not overwritten unseen: of two editors one is told, with the account as it is now', async () => {
    const { id } = await identity.person({ grants: [attache(SPRING.id)] });
    const boss = await as(everything);
    const edits = await Promise.all(['Una', 'Otra'].map((name) => boss.call(updateAccount, { params: { account: id }, ifMatch: 1, body: { name } })));
    const [won, lost] = edits.sort((a, b) => a.status - b.status);
    expect([won!.status, lost!.status]).toEqual([200, 412]);
    expect(lost!.problem.current).toEqual(won!.body);
    expect((await boss.send('PATCH', `/api/v1/accounts/${id}`, { name: 'Ciega' })).status).toBe(428);
  });

  it('do not give themselves roles, nor close themselves', async () => {
    const boss = await as(everything);
    for (const body of [{ grants: [attache(null)] }, { disabled: true }]) {
      expect((await boss.call(updateAccount, { params: { account: boss.id }, ifMatch: 1, body })).problem).toMatchObject({ status: 409, type: '/problems/identity/own-account' });
    }
    expect((await boss.call(updateMe, { body: { name: 'Jefa', language: 'fr' } })).body).toMatchObject({ name: 'Jefa', language: 'fr' });
    expect((await boss.send<object>('PATCH', '/api/v1/me', { name: 'Jefa', grants: [], secondFactor: 'exempt', email: 'otra@feria.example' })).body).toMatchObject({ grants: everything, name: 'Jefa' });
    expect((await boss.call(readMe)).body.email).not.toBe('otra@feria.example');
  });

  it('are found by other contexts: by mission, by role in an edition, and not when closed', async () => {
    const reader = identity.app.get(AccountReader);
    const mission = newId();
    const scoped = await identity.person({ language: 'fr', grants: [{ role: 'head', editionId: SPRING.id, scopes: [{ kind: 'mission', id: mission }, { kind: 'mission', id: 'xx' }] }] });
    const closed = await identity.person({ grants: [{ role: 'head', editionId: SPRING.id, scopes: [{ kind: 'mission', id: mission }] }] });
    await identity.sql('UPDATE identity_account SET disabled_at = now() WHERE id = $1', [closed.id]);
    const reviewer = await identity.person({ grants: [{ role: 'reviewer', editionId: null, scopes: [] }] });
    await runAsSystem(async () => {
      expect(await reader.withScope('mission', [mission])).toEqual([scoped]);
      expect((await reader.withRole(SPRING.id, ['reviewer'])).map(({ id }) => id)).toEqual([reviewer.id]);
      expect(await reader.byIds([scoped.id])).toEqual([scoped]);
      expect(await reader.byIds([])).toEqual([]);
    });
  });

  it('are made in bulk for a demonstration, with one password and no second try changing it', async () => {
    const directory = identity.app.get(AccountDirectory);
    const seeds = Array.from({ length: 110 }, (_, n) => ({ email: `embajada.${n}@feria.example`, name: `Embajada ${n}`, language: 'es' as const, grants: [attache(SPRING.id)], password: 'la de la demostración', secondFactor: 'exempt' as const }));
    const cards = await runAsSystem(() => directory.ensure(seeds));
    expect(await identity.sql(`SELECT count(DISTINCT password_hash)::int AS hashes, count(*)::int AS accounts FROM identity_account WHERE email LIKE 'embajada.%'`)).toEqual([{ hashes: 1, accounts: 110 }]);
    expect(cards).toHaveLength(110);
    await runAsSystem(() => directory.ensure(seeds.map((seed) => ({ ...seed, name: 'Nuevo', grants: [], password: 'otra distinta' }))));
    const { status, body } = await identity.client().call(signIn, { body: { email: 'embajada.7@feria.example', password: 'la de la demostración' } });
    expect([status, body.name, body.grants, body.accountId]).toEqual([200, 'Nuevo', [], cards[7]!.id]);
    await runAsSystem(() => directory.ensure([{ ...seeds[7]!, password: 'otra distinta' }], { resetPasswords: true }));
    expect((await identity.client().call(signIn, { body: { email: 'embajada.7@feria.example', password: 'otra distinta' } })).status).toBe(200);
  });
});
