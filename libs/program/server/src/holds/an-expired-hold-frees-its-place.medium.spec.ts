import { publishRelease, readDraft, updatePerformance } from '@feria/program-contract';
import { runAsSystem } from '@feria/server';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';
import { ExpireHolds } from './expire-holds.ts';

describe('a hold', () => {
  let application: ProgramApp;
  let fair: Fair;
  let call: Call;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    call = signedIn(application, organizer(fair.id));
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  const edit = (id: string, body: object) => call(updatePerformance, { params: { edition: fair.slug, performance: id }, ifMatch: 1, body });
  const expire = () => runAsSystem(() => application.app.get(ExpireHolds).execute());
  const row = async (id: string) => (await call(readDraft, { params: { edition: fair.slug } })).body.performances.find((one) => one.id === id)!;

  it('lasts two days unless somebody says otherwise, and never ends in the past', async () => {
    const { id } = await fair.performance();
    expect((await edit(id, { state: 'hold', holdExpiresAt: '2027-05-14T00:00:00Z' })).status).toBe(422);
    const { body } = await edit(id, { state: 'hold' });
    expect(body.performance.holdExpiresAt).toBe(new Date(application.clock.now().getTime() + 48 * 3_600_000).toISOString());
  });

  it('that was never released goes back to the unscheduled when it expires, not before', async () => {
    const { id } = await fair.performance();
    await edit(id, { state: 'hold', holdExpiresAt: new Date(application.clock.now().getTime() + 3_600_000).toISOString() });
    expect([await expire(), (await row(id)).state]).toEqual([0, 'hold']);
    application.clock.advance({ hours: 1 });
    expect(await expire()).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'planned', spaceId: null, start: null, holdExpiresAt: null, version: 3 });
    expect(await expire()).toBe(0);
  });

  it('of what the public knows is cancelled, with the reason; the release stays as it is until somebody publishes', async () => {
    const { id } = await fair.performance();
    await call(publishRelease, { params: { edition: fair.slug }, body: { performanceIds: [id] } });
    await edit(id, { state: 'hold' });
    expect((await row(id)).changes).toEqual([]);
    application.clock.advance({ days: 3 });
    await expire();
    expect(await row(id)).toMatchObject({ state: 'cancelled', reason: 'El apartado venció sin confirmarse', published: true, changes: ['cancelled'] });
    const [fact] = await fair.rows(`SELECT actor->>'name' AS who, fact->>'action' AS action FROM platform_outbox WHERE fact->'subject'->>'id' = $1 ORDER BY seq DESC LIMIT 1`, [id]);
    expect(fact).toEqual({ who: 'Feria', action: 'program.hold.expired' });
  });

  it('wakes the worker at its time', async () => {
    const { id } = await fair.performance();
    await edit(id, { state: 'hold' });
    const jobs = await fair.rows<{ name: string }>(`SELECT name FROM bullmq.job WHERE id LIKE 'hold-' || $1 || '%'`, [id]);
    expect(jobs).toEqual([{ name: 'program.expire-holds' }]);
  });
});
