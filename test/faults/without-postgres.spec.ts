import { setTimeout as sleep } from 'node:timers/promises';

import type { Manifest } from '@feria/agenda-contract';
import type { DraftView } from '@feria/program-contract';
import { eventually, ProductClient, startFeria, withoutPostgres, type RunningFeria } from '@feria/test-support/processes';
import { keepReading } from './support/keep-reading.ts';
import { publicAddresses } from './support/public-addresses.ts';
import { report } from './support/report.ts';
import { sized } from './support/sized.ts';

const AWAY_MS = sized(15_000, 30_000);
/** The promises are 2 seconds for a refusal and 10 for the recovery; a machine that also runs other things gets more in the sample. */
const REFUSED_MS = sized(6_000, 2_000);
const BACK_MS = sized(40_000, 10_000);
const DEMO = '/api/v1/editions/fica-demo';

describe('while Postgres is away', () => {
  let feria: RunningFeria;
  let organizer: ProductClient;
  let shown: DraftView['performances'][number];

  beforeAll(async () => {
    feria = await startFeria();
    organizer = await ProductClient.signedIn(feria);
    await eventually('the demo edition to be published', async () => (await manifest()).release > 0);
    const { events, performances } = await organizer.send<DraftView>('GET', `${DEMO}/programme`);
    const lasting = new Set(events.filter(({ continuous }) => continuous !== null).map(({ id }) => id));
    shown = performances.find(({ state, start, eventId }) => state === 'planned' && start !== null && !lasting.has(eventId))!;
  }, 240_000);

  afterAll(() => feria.remove());

  const manifest = async () => (await (await fetch(`${feria.url}/public/v1/editions/fica-demo/manifest.json`)).json()) as Manifest;
  const pids = () => ({ api: feria.pid('api'), worker: feria.pid('worker'), supervisor: feria.pid('supervisor') });

  /** Tries to lengthen a performance; answers how the product took it. */
  async function write(): Promise<{ status: number; retryAfter: string | null; ms: number }> {
    const began = performance.now();
    const response = await organizer.raw('PATCH', `${DEMO}/performances/${shown.id}`, { durationMin: shown.durationMin + 5 }, { 'if-match': `"${shown.version}"` });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), ms: performance.now() - began };
  }

  it('visitors read everything, writers are told to come back, and then all goes on by itself', async () => {
    const before = { ...pids(), release: (await manifest()).release };
    const addresses = await publicAddresses(feria.url);
    const reading = keepReading((address) => fetch(feria.url + address, { signal: AbortSignal.timeout(10_000) }), addresses);
    const officials = Array.from({ length: 6 }, () => keepReading((address) => organizer.raw('GET', address), [`${DEMO}/programme`, '/api/v1/me'], 50));
    await sleep(1000);
    const refusals = await withoutPostgres(feria, async () => {
      const tries: Awaited<ReturnType<typeof write>>[] = [];
      for (const end = Date.now() + AWAY_MS; Date.now() < end; await sleep(500)) tries.push(await write());
      return tries;
    });
    const returned = Date.now();
    await eventually('a write to be taken', async () => (await write()).status === 200, BACK_MS + 30_000, 50);
    const back = Date.now() - returned;
    const readings = await reading.stop();
    const inside = (await Promise.all(officials.map((official) => official.stop()))).flat();

    report('Refused without Postgres, ms', refusals.map(({ ms }) => ms));
    report('Read without Postgres, ms', readings.map(({ ms }) => ms), `${addresses.length} addresses`);
    report('A write taken after Postgres may come back, ms', [back]);
    expect(readings.filter(({ status }) => status !== 200)).toEqual([]);
    expect(new Set(readings.map(({ address }) => address)).size).toBe(addresses.length);
    expect(new Set(inside.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect(new Set(refusals.map(({ status, retryAfter }) => `${status} ${retryAfter}`))).toEqual(new Set(['503 5']));
    expect(Math.max(...refusals.map(({ ms }) => ms))).toBeLessThanOrEqual(REFUSED_MS);
    expect(back).toBeLessThanOrEqual(BACK_MS);
    expect({ ...pids(), release: (await manifest()).release }).toEqual(before);
  }, 240_000);

  it('the queue has lost nothing either: what is published afterwards is served', async () => {
    const began = Date.now();
    const { number } = await organizer.send<{ number: number }>('POST', `${DEMO}/releases`, { note: 'después' });
    await eventually('the new release', async () => (await manifest()).release === number, 60_000);
    report('Published to served after Postgres came back, ms', [Date.now() - began]);
  }, 90_000);
});
