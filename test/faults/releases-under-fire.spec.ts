import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { eventually, ProductClient, startFeria, type RunningFeria } from '@feria/test-support/processes';
import { groupedFair, moveGroup, type GroupedFair } from './support/groups.ts';
import { insist, killAndAwait } from './support/persistent-client.ts';
import { readRelease, startsText, type Seen } from './support/release-reader.ts';
import { report } from './support/report.ts';
import { sized } from './support/sized.ts';

const KILLS = sized(4, 30);
const READERS = 3;

describe('releases while people edit, publish and read, and processes are killed', () => {
  let feria: RunningFeria;
  let fair: GroupedFair;
  let organizer: ProductClient;
  let over = false;
  const seen: Seen[] = [];
  const acknowledged: number[] = [];
  const [publishedAt, seenAt] = [new Map<number, number>(), new Map<number, number>()];

  beforeAll(async () => {
    feria = await startFeria();
    organizer = await ProductClient.signedIn(feria);
    fair = await groupedFair(feria);
    const pauses: number[] = [];
    const everybody = Promise.all([publish(), ...fair.groups.map(edit), ...Array.from({ length: READERS }, read)]);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = seenAt.size;
      await eventually('releases to be published and read', () => seenAt.size >= before + 2, 90_000, 5);
      await sleep(Math.random() * 300);
      pauses.push(await killAndAwait(feria, kill % 2 === 0 ? 'api' : 'worker'));
    }
    over = true;
    await everybody;
    report('Acknowledged to read while processes are killed, ms', [...seenAt].map(([release, at]) => at - (publishedAt.get(release) ?? at)));
    report('Ready after kill -9 while publishing, ms', pauses, `${acknowledged.length} releases, ${seen.length} documents read`);
  }, sized(400_000, 1_500_000));

  afterAll(async () => {
    await fair.close();
    await feria.remove();
  });

  /** Publishes whatever there is, under one key until it is answered. */
  async function publish(): Promise<void> {
    while (!over) {
      const { status, body } = await insist(organizer, `/api/v1/editions/${fair.slug}/releases`, { note: '' }, randomUUID());
      if (status === 201) {
        acknowledged.push((body as { number: number }).number);
        publishedAt.set(acknowledged.at(-1)!, Date.now());
      } else if (status !== 409) throw new Error(`${status} ${JSON.stringify(body)}`);
    }
  }

  async function edit(group: GroupedFair['groups'][number]): Promise<void> {
    while (!over) {
      await moveGroup(organizer, fair.slug, group).catch(() => false);
      await sleep(100);
    }
  }

  async function read(): Promise<void> {
    let last = 0;
    while (!over) {
      const documents = await readRelease(feria.url, fair.slug) ?? [];
      const now = documents[0]?.release ?? last;
      if (now < last) throw new Error(`Release ${now} was read after ${last}`);
      last = now;
      if (!seenAt.has(now)) seenAt.set(now, Date.now());
      seen.push(...documents);
      await sleep(20);
    }
  }

  /** Each release as the database holds it. */
  async function releases(): Promise<Map<number, string>> {
    const rows = await fair.rows<{ release: number; number: number; start: string }>(`
      SELECT r.number AS release, (v.content ->> 'number')::int AS number, v.content ->> 'start' AS start FROM program_release r
      JOIN program_release_revision l ON l.release_id = r.id JOIN program_revision v ON v.id = l.revision_id WHERE r.edition_id = $1 ORDER BY 1`, [fair.id]);
    const numbers = [...new Set(rows.map(({ release }) => release))];
    return new Map(numbers.map((release) => [release, startsText(rows.filter((row) => row.release === release).map(({ number, start }) => [number, Date.parse(start) / 60_000]))]));
  }

  it('are numbered without a gap, whole, and each group in them stands together', async () => {
    const stored = await releases();
    expect([...stored.keys()]).toEqual(Array.from({ length: stored.size }, (_, at) => at + 1));
    expect([...stored.keys()]).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    for (const starts of stored.values()) {
      const minuteOf = new Map(starts.split(' ').map((part) => part.split('@') as [string, string]));
      expect(fair.groups.map(({ numbers }) => new Set(numbers.map((number) => minuteOf.get(String(number)))).size)).toEqual(fair.groups.map(() => 1));
    }
    const [left] = await fair.rows<{ orphans: number; told: number }>(`
      SELECT (SELECT count(*)::int FROM program_revision v WHERE v.edition_id = $1 AND NOT EXISTS (SELECT FROM program_release_revision l WHERE l.revision_id = v.id)) AS orphans,
             (SELECT count(*)::int FROM platform_outbox WHERE name = 'program.release.published' AND edition_id = $1) AS told`, [fair.id]);
    expect(left).toEqual({ orphans: 0, told: stored.size });
  });

  it('are what everybody read: never a mix of two', async () => {
    const stored = await releases();
    expect(new Set(seen.map(({ source }) => source))).toEqual(new Set(['manifest', 'index.es', 'index.en', 'index.fr', 'program.json']));
    expect(new Set(seen.map(({ release }) => release)).size).toBeGreaterThan(KILLS);
    expect(seen.filter(({ release, starts }) => stored.get(release) !== starts)).toEqual([]);
  });

  it('arrive: the last one is served in the end', async () => {
    const stored = await releases();
    const last = Math.max(...stored.keys());
    await eventually('the last release', async () => (await readRelease(feria.url, fair.slug))?.[0]?.release === last, 120_000);
  }, 150_000);

  it('are told once to whom they concern, each of them', async () => {
    const [first] = fair.groups;
    const minuteIn = (starts = '') => new RegExp(`\\b${first!.numbers[0]}@(\\d+)`).exec(starts)?.[1];
    const stored = await releases();
    const concerning = [...stored].filter(([number, starts]) => minuteIn(starts) !== minuteIn(stored.get(number - 1))).map(([number]) => `${fair.id}:${number}`);
    const told = () => fair.rows<{ window_key: string; sent: number }>(`
      SELECT m.window_key, count(*) FILTER (WHERE d.state = 'sent')::int AS sent FROM notifications_message m JOIN notifications_delivery d ON d.message_id = m.id
      WHERE m.account_id = $1 GROUP BY m.id ORDER BY m.window_key`, [fair.account]);
    await eventually('everything to be told and sent', async () => (await told()).filter(({ sent }) => sent === 2).length >= concerning.length, 120_000);
    expect(concerning.length).toBeGreaterThan(1);
    expect((await told()).map(({ window_key }) => window_key)).toEqual([...concerning].sort());
  }, 150_000);
});
