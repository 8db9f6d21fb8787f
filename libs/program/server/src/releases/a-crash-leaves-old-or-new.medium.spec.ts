import { runAsSystem, UnitOfWork } from '@feria/server';
import { Fair } from '@feria/test-support';
import { Client } from 'pg';
import { as, organizer, programApp, type ProgramApp } from '../specs/program-app.ts';
import { PublishRelease } from './publish-release.ts';
import { latestNumber, releaseEntries } from './release-entries.ts';

/** More statements than publishing sends: the last tries fail nowhere. */
const STATEMENTS = 20;

describe('publishing that dies on the way', () => {
  let application: ProgramApp;
  let fair: Fair;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    for (let at = 0; at < 5; at += 1) await fair.performance({ start: `2027-05-15T1${at + 1}:00` });
    await publish();
  });

  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  const publish = () => as([organizer(fair.id)], () => application.app.get(PublishRelease).execute(fair.id, { note: '' }));

  /** What readers would see: number and length of the last release, revisions that nothing shows, events told. */
  async function state() {
    const uow = application.app.get(UnitOfWork);
    const [number, lines] = await runAsSystem(() => uow.read(async (manager) => {
      const last = await latestNumber(manager, fair.id);
      return [last, (await releaseEntries(manager, fair.id, last)).length] as const;
    }));
    const [counted] = await fair.rows<{ told: number; orphans: number }>(
      `SELECT (SELECT count(*) FROM platform_outbox WHERE name = 'program.release.published' AND edition_id = $1)::int AS told,
       (SELECT count(*) FROM program_revision v WHERE v.edition_id = $1 AND NOT EXISTS (SELECT 1 FROM program_release_revision l WHERE l.revision_id = v.id))::int AS orphans`, [fair.id]);
    return { number, lines, ...counted! };
  }

  /** Lets the n-th statement that anybody sends go wrong in a way of its own. */
  function failAt(failing: number, how: (client: Client) => void): { reached: () => boolean } {
    const send = Client.prototype.query as (...parameters: unknown[]) => unknown;
    let sent = 0;
    jest.spyOn(Client.prototype, 'query').mockImplementation(function failing_(this: Client, ...parameters: unknown[]) {
      sent += 1;
      if (sent === failing) how(this);
      return send.apply(this, parameters);
    } as typeof Client.prototype.query);
    return { reached: () => sent >= failing };
  }

  const cutTheLine = (client: Client) => (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  const crash = () => {
    throw new Error('the process dies here');
  };

  it.each([['an error in the code', crash], ['a lost connection', cutTheLine]])('with %s leaves the old release or the new one, and works again', async (_name, how) => {
    let failures = 0;
    for (let at = 1; at <= STATEMENTS; at += 1) {
      await fair.rows(`UPDATE program_event SET title = jsonb_build_object('es', gen_random_uuid()::text) WHERE edition_id = $1`, [fair.id]);
      const before = await state();
      const failpoint = failAt(at, how);
      const failed = await publish().then(() => false, () => true);
      const reached = failpoint.reached();
      jest.restoreAllMocks();
      const after = await state();
      if (failed) failures += 1;
      expect([reached && failed, after]).toEqual([reached && failed, failed ? before : { ...before, number: before.number + 1, told: before.told + 1 }]);
      if (failed) await publish();
      expect(await state()).toEqual({ number: before.number + 1, lines: 5, told: before.told + 1, orphans: 0 });
    }
    expect(failures).toBeGreaterThan(12);
    expect(failures).toBeLessThan(STATEMENTS);
  }, 60_000);
});
