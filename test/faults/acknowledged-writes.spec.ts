import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { eventually, ProductClient, queryProduct, startFeria, type RunningFeria } from '@feria/test-support/processes';
import { insist, killAndAwait, once } from './support/persistent-client.ts';
import { report } from './support/report.ts';
import { sized } from './support/sized.ts';

const CLIENTS = 20;
const KILLS = sized(3, 20);
/** The promise is 5 seconds; a machine that also runs other things gets more in the sample. */
const READY_MS = sized(30_000, 5_000);
const EVENTS = '/api/v1/editions/fica-demo/events';

const anEvent = (title: string) => ({ event: { title: { es: title }, discipline: 'music' }, performance: { durationMin: 45 } });

describe('what the product acknowledged', () => {
  let feria: RunningFeria;
  let organizer: ProductClient;

  beforeAll(async () => {
    feria = await startFeria();
    organizer = await ProductClient.signedIn(feria);
  }, 240_000);

  afterAll(() => feria.remove());

  /** What is stored of the events whose title begins so: each with the number of its performances and audit facts. */
  const stored = (prefix: string) => queryProduct<{ id: string; title: string; performances: number; facts: number }>(feria.dataDir, `
    SELECT e.id, e.title ->> 'es' AS title, (SELECT count(*)::int FROM program_performance p WHERE p.event_id = e.id) AS performances,
           (SELECT count(*)::int FROM platform_outbox o WHERE o.fact -> 'subject' ->> 'id' = e.id::text) AS facts
    FROM program_event e WHERE e.title ->> 'es' LIKE $1`, [`${prefix}%`]);

  it('is stored once and whole, though the API is killed again and again', async () => {
    const journal = new Map<string, string>();
    let over = false;
    const write = async (client: number) => {
      for (let turn = 1; !over; turn += 1) {
        const title = `Asiento ${client}-${turn}`;
        const { status, body } = await insist(organizer, EVENTS, anEvent(title), randomUUID());
        if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
        journal.set(title, (body as { event: { id: string } }).event.id);
      }
    };
    const writing = Promise.all(Array.from({ length: CLIENTS }, (_, client) => write(client)));
    const pauses: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = journal.size;
      await eventually('writes to flow', () => journal.size >= before + CLIENTS, 60_000, 5);
      await sleep(Math.random() * 200);
      pauses.push(await killAndAwait(feria, 'api'));
    }
    over = true;
    await writing;

    const rows = await stored('Asiento ');
    report('API ready after kill -9 under writes, ms', pauses, `${journal.size} writes`);
    expect(new Map(rows.map(({ title, id }) => [title, id]))).toEqual(journal);
    expect(rows).toHaveLength(journal.size);
    expect(rows.filter(({ performances, facts }) => performances !== 1 || facts !== 1)).toEqual([]);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(READY_MS);
  }, sized(240_000, 900_000));

  it('is the same for everybody who pressed the button twenty times', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => once(organizer, EVENTS, anEvent('Doble clic'), key)));
    const created = answers.filter((answer) => answer?.status === 201);
    expect(answers.filter((answer) => answer?.status !== 201 && answer?.status !== 409)).toEqual([]);
    expect(created.length).toBeGreaterThan(0);
    expect((await insist(organizer, EVENTS, anEvent('Doble clic'), key)).body).toEqual(created[0]?.body);
    expect(new Set(created.map((answer) => JSON.stringify(answer?.body))).size).toBe(1);
    expect(await stored('Doble clic')).toHaveLength(1);
    expect(await once(organizer, EVENTS, anEvent('Otra cosa'), key)).toMatchObject({ status: 422, body: { type: '/problems/platform/key-reused' } });
    expect(await stored('Otra cosa')).toEqual([]);
  });

  it('is one edition for twenty people who want the same address under keys of their own', async () => {
    const edition = { slug: 'misma-2027', name: { es: 'La misma' }, startsOn: '2027-05-14', endsOn: '2027-05-30' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => once(organizer, '/api/v1/editions', edition, randomUUID())));
    expect(answers.map((answer) => answer?.status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    expect(await queryProduct(feria.dataDir, `SELECT id FROM editions_edition WHERE slug = 'misma-2027'`)).toHaveLength(1);
  });
});
