import { bulkEdit, listReleases, publishRelease, readDraft, ReleaseReader } from '@feria/program-contract';
import { runAsSystem } from '@feria/server';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

const PAIRS = 6;
const PUBLISHERS = 3;
const ROUNDS = 8;

describe('publishing while others edit', () => {
  let application: ProgramApp;
  let fair: Fair;
  const pairs: [string, string][] = [];

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    for (let at = 0; at < PAIRS; at += 1) {
      const space = await fair.space();
      pairs.push([(await fair.performance({ space, start: '2027-05-15T12:00' })).id, (await fair.performance({ space, start: '2027-05-15T13:00' })).id]);
    }
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  const person = () => signedIn(application, organizer(fair.id));

  /** Swaps its pair again and again; each swap is one transaction. */
  async function editor(who: Call, [one, other]: [string, string]): Promise<number> {
    let swaps = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { body } = await who(readDraft, { params: { edition: fair.slug } });
      const items = body.performances.filter(({ id }) => id === one || id === other).map(({ id, version }) => ({ id, version }));
      const { status } = await who(bulkEdit, { params: { edition: fair.slug }, body: { items, change: { kind: 'swap' } } });
      if (status === 200) swaps += 1;
    }
    return swaps;
  }

  async function publisher(who: Call): Promise<number[]> {
    const statuses: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) statuses.push((await who(publishRelease, { params: { edition: fair.slug }, body: { note: '' } })).status);
    return statuses;
  }

  it('numbers releases without a gap, and each shows every pair as it was at one moment', async () => {
    const [swaps, published] = await Promise.all([
      Promise.all(pairs.map((pair) => editor(person(), pair))),
      Promise.all(Array.from({ length: PUBLISHERS }, () => publisher(person()))),
    ]);
    const statuses = published.flat();
    const made = statuses.filter((status) => status === 201).length;
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    expect(swaps).toEqual(Array(PAIRS).fill(ROUNDS));
    const { body: releases } = await person()(listReleases, { params: { edition: fair.slug } });
    expect(releases.map(({ number }) => number)).toEqual(Array.from({ length: made }, (_, at) => made - at));
    expect(made).toBeGreaterThan(2);
    for (const { number } of releases) await expectOneState(number);
    const [{ told }] = await fair.rows<{ told: number }>(`SELECT count(*)::int AS told FROM platform_outbox WHERE name = 'program.release.published' AND edition_id = $1`, [fair.id]) as [{ told: number }];
    expect(told).toBe(made);
  }, 60_000);

  async function expectOneState(number: number): Promise<void> {
    const entries = await runAsSystem(() => application.app.get(ReleaseReader).entries(fair.id, number));
    const startOf = new Map(entries.map(({ performanceId, content }) => [performanceId, content.start]));
    expect(entries).toHaveLength(2 * PAIRS);
    for (const pair of pairs) expect(pair.map((id) => startOf.get(id)).sort()).toEqual(['2027-05-15T18:00:00.000Z', '2027-05-15T19:00:00.000Z']);
  }
});
