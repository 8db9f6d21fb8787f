import { readdir, readFile, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listDeliveries, listNotices, readNotice, retryDelivery } from '@feria/notifications-contract';
import { performanceUid, runAsSystem } from '@feria/server';
import { mailSink } from '@feria/test-support/processes';
import { StubEditions, StubIdentity, testApp, testDatabase, type TestApp, type TestDatabase } from '@feria/test-support';
import { simpleParser } from 'mailparser';
import { SendDelivery } from '../deliveries/send-delivery.ts';
import { AnnounceRelease } from '../messages/announce-release.ts';
import { NotificationsModule } from '../notifications.module.ts';
import { aPerformance, aStep, ana, EDITION, FairOfOneRelease, jean, showRelease } from './fair-of-one-release.ts';

const A = aPerformance(1, { title: { es: 'Taiko', fr: 'Taïko' } });
const B = aPerformance(2);

describe('a published release', () => {
  let database: TestDatabase;
  let spec: TestApp;
  const dataDir = mkdtempSync(join(tmpdir(), 'feria-mail-'));

  beforeAll(async () => {
    database = await testDatabase();
    spec = await testApp({ database, modules: [NotificationsModule, FairOfOneRelease, StubIdentity.module(), StubEditions.of({ id: EDITION.id, slug: EDITION.slug })], config: { dataDir } });
  });

  afterAll(async () => {
    await spec.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const announce = (number: number) => runAsSystem(() => spec.app.get(AnnounceRelease).handle({ id: '', seq: 1, name: '', editionId: EDITION.id, occurredAt: new Date(), actor: { accountId: null, name: '' }, payload: { editionId: EDITION.id, number } }));
  const office = () => {
    const client = spec.client();
    StubIdentity.signIn(client, [{ role: 'organizer', editionId: null, scopes: [] }]);
    return client;
  };
  const deliveries = async (release: number) => (await office().call(listDeliveries, { params: { edition: EDITION.slug }, query: { release } })).body.deliveries;
  const send = (id: string) => runAsSystem(() => spec.app.get(SendDelivery).handle({ deliveryId: id }));
  const mails = async () => Promise.all((await readdir(join(dataDir, 'mail')).catch(() => [])).map(async (name) => simpleParser(await readFile(join(dataDir, 'mail', name)))));

  it('gives somebody concerned by two performances one message with both', async () => {
    showRelease(2, [aStep(A, { ...A, start: '2027-05-16T00:00:00.000Z' }, 1), aStep(B, { ...B, state: 'cancelled', reason: 'lluvia' }, 1)]);
    await announce(2);
    const own = (await deliveries(2)).filter(({ email }) => email === ana.email);
    expect(own.map(({ channel, state }) => [channel, state]).sort()).toEqual([['email', 'queued'], ['in_app', 'sent']]);
    expect(own[0]!.subject).toBe('2 cambios en su programa · Feria de prueba');
  });

  it('says the same once, however often it is told', async () => {
    await announce(2);
    expect((await deliveries(2)).filter(({ email }) => email === ana.email)).toHaveLength(2);
  });

  it('writes each in their language, old and new, on the clock of the fair, with a calendar', async () => {
    for (const { id, channel } of await deliveries(2)) if (channel === 'email') await send(id);
    const toJean = (await mails()).find(({ to }) => JSON.stringify(to).includes(jean.email))!;
    expect(toJean.text).toContain('Nouvel horaire : Taïko');
    expect(toJean.text).toMatch(/Avant : sam\. 15 mai, 17:00/);
    expect(toJean.text).toMatch(/Maintenant : sam\. 15 mai, 18:00/);
    const calendar = toJean.attachments[0]!.content.toString();
    expect(calendar).toContain(`UID:${performanceUid(A.performanceId)}`);
    expect(calendar).toContain('SEQUENCE:1');
    expect(calendar).toContain('STATUS:CANCELLED');
  });

  it('shows the notice to its owner, and to nobody else', async () => {
    const [mine, other] = [spec.client(), spec.client()];
    StubIdentity.signIn(mine, [{ role: 'attache', editionId: null, scopes: [] }], { accountId: ana.id });
    StubIdentity.signIn(other, [{ role: 'attache', editionId: null, scopes: [] }]);
    const { body } = await mine.call(listNotices);
    expect(body.notices[0]!.lines.join('\n')).toContain('Cancelada: Función 2');
    await mine.call(readNotice, { params: { notice: body.notices[0]!.id } });
    expect([(await mine.call(listNotices)).body.unread, (await other.call(listNotices)).body.notices]).toEqual([body.unread - 1, []]);
  });

  it('keeps every text a text: no header, no link and no markup comes from a title', async () => {
    const hostile = aPerformance(3, { title: { es: 'Danza\r\nBcc: x@y.z <img src=x onerror=alert(1)> [entra](http://malo.example)' } });
    showRelease(3, [aStep(null, hostile, 0)]);
    await announce(3);
    for (const { id, channel, email } of await deliveries(3)) if (channel === 'email' && email === ana.email) await send(id);
    const mail = (await mails()).find(({ subject }) => subject?.startsWith('Publicada'))!;
    expect([mail.bcc, mail.subject?.includes('\n')]).toEqual([undefined, false]);
    expect(mail.html).not.toMatch(/<img|href="http:\/\/malo/);
  });
});

describe('a mail server that refuses', () => {
  it('fails a mail for good at a 5xx answer, says why, and sends it when the office retries', async () => {
    const database = await testDatabase();
    const sink = await mailSink();
    sink.refuse = { code: 550, text: 'No such user' };
    const spec = await testApp({ database, modules: [NotificationsModule, FairOfOneRelease, StubIdentity.module(), StubEditions.of({ id: EDITION.id, slug: EDITION.slug })], config: { smtpUrl: sink.url } });
    const office = spec.client();
    StubIdentity.signIn(office, [{ role: 'organizer', editionId: null, scopes: [] }]);
    showRelease(2, [aStep(null, A, 0)]);
    await runAsSystem(() => spec.app.get(AnnounceRelease).handle({ id: '', seq: 1, name: '', editionId: EDITION.id, occurredAt: new Date(), actor: { accountId: null, name: '' }, payload: { editionId: EDITION.id, number: 2 } }));
    const list = async () => (await office.call(listDeliveries, { params: { edition: EDITION.slug } })).body.deliveries.filter(({ channel, email }) => channel === 'email' && email === ana.email)[0]!;
    const { id } = await list();
    await runAsSystem(() => spec.app.get(SendDelivery).handle({ deliveryId: id }));
    expect(await list()).toMatchObject({ state: 'failed', attempts: 1, lastError: expect.stringContaining('No such user') });

    sink.refuse = undefined;
    await office.call(retryDelivery, { params: { edition: EDITION.slug, delivery: id } });
    await runAsSystem(() => spec.app.get(SendDelivery).handle({ deliveryId: id }));
    expect(await list()).toMatchObject({ state: 'sent', lastError: null });
    expect(sink.mails.map(({ to }) => to)).toEqual([ana.email]);
    await spec.close();
    await sink.close();
    await database.drop();
  });
});
