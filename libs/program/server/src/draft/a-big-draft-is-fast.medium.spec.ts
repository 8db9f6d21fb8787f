import { publishRelease } from '@feria/program-contract';
import { ANONYMOUS } from '@feria/server';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { Client } from 'pg';
import { BIG, bigProgramme } from '../specs/big-programme.ts';
import { as, organizer, programApp, type ProgramApp } from '../specs/program-app.ts';
import { ReadDraft } from './read-draft.ts';

describe('a programme of 1,306 performances', () => {
  let application: ProgramApp;
  let fair: Fair;
  let programmer: Call;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    programmer = signedIn(application, organizer(fair.id));
    await bigProgramme(application, fair);
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  /** Statements that the application sends to Postgres while something happens. */
  async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const sent = jest.spyOn(Client.prototype, 'query');
    await work();
    const statements = sent.mock.calls.map(([statement]) => String(statement).trim());
    sent.mockRestore();
    return statements;
  }

  /** Processor time and not the clock's, so that a busy machine does not decide. */
  async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  const publish = () => programmer(publishRelease, { params: { edition: fair.slug }, body: {} });
  const read = () => as([organizer(fair.id)], () => application.app.get(ReadDraft).execute(fair.id, { ...ANONYMOUS, grants: [organizer(fair.id)] }));

  it('is published as a whole, and again when every text has changed', async () => {
    expect((await publish()).body).toMatchObject({ number: 1, performances: BIG, changes: BIG });
    await fair.rows(`UPDATE program_event SET title = jsonb_build_object('es', 'Otra ' || number) WHERE edition_id = $1`, [fair.id]);
    const took = await millisecondsOf(async () => expect((await publish()).body).toMatchObject({ number: 2, changes: BIG }));
    expect(took).toBeLessThan(2000);
  });

  it('is read in at most ten statements', async () => {
    const statements = await statementsOf(read);
    expect(statements.length).toBeLessThanOrEqual(10);
    expect(statements.filter((statement) => statement.includes('program_performance'))).toHaveLength(1);
  });

  it('is read quickly', async () => {
    await read();
    const took = Math.min(await millisecondsOf(read), await millisecondsOf(read), await millisecondsOf(read));
    expect((await read()).performances).toHaveLength(BIG);
    expect(took).toBeLessThan(400);
  });
});
