import { readDraft, readPerformance, updatePerformance, type PerformanceView } from '@feria/program-contract';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

describe('an edit of a performance', () => {
  let application: ProgramApp;
  let fair: Fair;
  let one: Call;
  let other: Call;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    [one, other] = [signedIn(application, organizer(fair.id)), signedIn(application, organizer(fair.id))];
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  const address = (performance: string) => ({ edition: fair.slug, performance });
  const edit = (who: Call, id: string, ifMatch: number, body: object) => who(updatePerformance, { params: address(id), ifMatch, body });

  it.each([1, 2, 3, 4, 5])('is won by exactly one of two at the same moment; the other gets the row as it is now (%i)', async () => {
    const { id } = await fair.performance();
    const answers = await Promise.all([edit(one, id, 1, { durationMin: 30 }), edit(other, id, 1, { durationMin: 90 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)!;
    const lost = answers.find(({ status }) => status === 412)!;
    expect(lost.problem.type).toBe('/problems/platform/stale-version');
    expect(lost.problem.current as PerformanceView).toEqual(won.body.performance);
    const { body, headers } = await one(readPerformance, { params: address(id) });
    expect([body.performance.durationMin, body.version, headers.etag]).toEqual([won.body.performance.durationMin, 2, '"2"']);
  });

  it('needs the version that was seen', async () => {
    const { id } = await fair.performance();
    expect((await one(updatePerformance, { params: address(id), body: { durationMin: 30 } })).status).toBe(428);
    expect((await edit(one, id, 7, { durationMin: 30 })).status).toBe(412);
  });

  it('that changes nothing writes nothing', async () => {
    const { id } = await fair.performance({ start: '2027-05-16T13:00' });
    const { body } = await edit(one, id, 1, { start: '2027-05-16T13:00', durationMin: 60 });
    expect(body.version).toBe(1);
  });

  it('is told in the outbox with what it changed, before and after', async () => {
    const { id } = await fair.performance({ start: '2027-05-16T13:00' });
    await edit(one, id, 1, { durationMin: 45, state: 'cancelled', reason: 'lluvia' });
    const [entry] = await fair.rows(`SELECT name, payload, fact FROM platform_outbox WHERE fact->'subject'->>'id' = $1`, [id]);
    expect(entry).toEqual({
      name: 'program.draft.changed', payload: { editionId: fair.id, performanceIds: [id] },
      fact: expect.objectContaining({
        action: 'program.performance.changed', subject: { kind: 'performance', id },
        before: { durationMin: 60, state: 'planned', reason: null }, after: { durationMin: 45, state: 'cancelled', reason: 'lluvia' },
      }),
    });
  });

  it('cancels only with a reason, and forgets it when it is planned again', async () => {
    const { id } = await fair.performance();
    expect((await edit(one, id, 1, { state: 'cancelled', reason: ' ' })).problem.fields).toEqual([{ field: 'reason', message: expect.any(String) }]);
    expect((await edit(one, id, 1, { state: 'cancelled', reason: 'lluvia' })).body.performance.reason).toBe('lluvia');
    expect((await edit(one, id, 2, { state: 'planned' })).body.performance.reason).toBeNull();
  });

  it('answers 404 for what is not in the edition, whatever the address says', async () => {
    const elsewhere = await Fair.open(application.database);
    const { id } = await elsewhere.performance();
    expect((await edit(one, id, 1, {})).status).toBe(404);
    expect((await edit(one, 'no-uuid', 1, {})).status).toBe(404);
    await elsewhere.close();
  });

  it('takes the wall clock of the edition, and gives a night to the evening before', async () => {
    const { id } = await fair.performance();
    const { body } = await edit(one, id, 1, { start: '2027-05-16T00:30' });
    expect(body.performance).toMatchObject({ start: '2027-05-16T00:30', startsAt: '2027-05-16T06:30:00.000Z', eventDay: '2027-05-15' });
    const draft = await one(readDraft, { params: { edition: fair.slug } });
    expect(draft.body.performances.find((row) => row.id === id)).toEqual(body.performance);
  });

  it('refuses a day that is in no calendar', async () => {
    const { id } = await fair.performance();
    expect((await edit(one, id, 1, { start: '2027-02-30T12:00' })).problem).toMatchObject({ status: 422, fields: [{ field: 'start' }] });
  });

  it('refuses a space of another edition', async () => {
    const elsewhere = await Fair.open(application.database);
    const { id: spaceId } = await elsewhere.space();
    const { id } = await fair.performance();
    expect((await edit(one, id, 1, { spaceId })).problem).toMatchObject({ status: 422, fields: [{ field: 'spaceId' }] });
    await elsewhere.close();
  });
});
