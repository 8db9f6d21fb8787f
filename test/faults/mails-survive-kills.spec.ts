import { eventually, hasRedis, mailSink, ProductClient, queryProduct, startFeria, startRedis, type MailSink, type RunningFeria, type TestRedis } from '@feria/test-support/processes';

const RECIPIENTS = 1000;
/** One in `npm test`; `npm run drills` asks for more. */
const KILLS = process.env['FERIA_DRILLS'] === 'full' ? 5 : 1;
/** The promise: back at work within this after a kill. */
const BACK_MS = 45_000;

interface Draft { performances: { id: string; version: number; eventId: string; durationMin: number; state: string; start: string | null }[]; events: { id: string; continuous: object | null; participants: { id: string }[] }[] }

/** A thousand colleagues join the mission of one participant; answers a performance of that participant. */
async function manyColleagues(feria: RunningFeria, organizer: ProductClient): Promise<Draft['performances'][number]> {
  const draft = await organizer.send<Draft>('GET', '/api/v1/editions/fica-demo/programme');
  const event = draft.events.find(({ continuous, participants }) => continuous === null && participants.length === 1)!;
  const performance = draft.performances.find(({ state, start, eventId }) => eventId === event.id && state === 'planned' && start !== null)!;
  await queryProduct(feria.dataDir, `
    WITH mission AS (SELECT mission_id FROM participants_mission_participant WHERE participant_id = $1 LIMIT 1),
         account AS (INSERT INTO identity_account (id, email, name, language, second_factor, created_at)
                     SELECT gen_random_uuid(), 'colega' || n || '@mision.example', 'Colega ' || n, (ARRAY['es', 'en', 'fr'])[n % 3 + 1], 'exempt', now() FROM generate_series(1, ${RECIPIENTS}) AS n RETURNING id)
    INSERT INTO identity_grant (id, account_id, role, scope_kind, scope_id) SELECT gen_random_uuid(), account.id, 'attache', 'mission', mission.mission_id::text FROM account, mission`, [event.participants[0]!.id]);
  return performance;
}

const STORES = [{ name: 'Postgres', redis: false }, ...(hasRedis() ? [{ name: 'Redis', redis: true }] : [])];

describe.each(STORES)('a thousand mails with the queue on $name', ({ redis }) => {
  let sink: MailSink;
  let store: TestRedis | undefined;
  let feria: RunningFeria;

  beforeAll(async () => {
    sink = await mailSink();
    store = redis ? await startRedis() : undefined;
    feria = await startFeria({ env: { SMTP_URL: sink.url, ...(store ? { REDIS_URL: store.url } : {}) } });
  }, 240_000);

  afterAll(async () => {
    await feria.remove();
    await store?.stop();
    await sink.close();
  });

  it('all arrive though the worker is killed again and again, at most one of them twice per kill', async () => {
    const organizer = await ProductClient.signedIn(feria);
    const performance = await manyColleagues(feria, organizer);
    await organizer.send('PATCH', `/api/v1/editions/fica-demo/performances/${performance.id}`, { durationMin: Math.max(5, performance.durationMin - 5) }, { 'if-match': `"${performance.version}"` });
    await organizer.send('POST', '/api/v1/editions/fica-demo/releases', { note: 'prueba' });
    const mine = () => sink.mails.filter(({ to }) => to.startsWith('colega'));
    const pauses: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await eventually('mails to flow', () => mine().length >= kill * 150, 90_000, 5);
      process.kill(feria.pid('worker'), 'SIGKILL');
      const [before, at] = [sink.mails.length, Date.now()];
      await eventually('the next mail', () => sink.mails.length > before + 1, BACK_MS + 30_000, 20);
      pauses.push(Date.now() - at);
    }
    await eventually('everybody to have a mail', () => new Set(mine().map(({ to }) => to)).size === RECIPIENTS, 150_000);
    await eventually('the ledger to be settled', async () => (await queryProduct(feria.dataDir, `SELECT 1 FROM notifications_delivery WHERE state <> 'sent'`)).length === 0);

    expect(mine().length - RECIPIENTS).toBeLessThanOrEqual(KILLS);
    expect(new Set(mine().map(({ messageId }) => messageId)).size).toBe(RECIPIENTS);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(BACK_MS);
    expect(await queryProduct(feria.dataDir, 'SELECT account_id FROM notifications_message GROUP BY account_id, kind, window_key HAVING count(*) > 1')).toEqual([]);
  }, 400_000);
});
