import { publishRelease, readDraft, readEvent, resetDraft, updateEvent, updatePerformance, writePolicy } from '@feria/program-contract';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

describe('resetting the draft to a release', () => {
  let application: ProgramApp;
  let fair: Fair;
  let call: Call;

  beforeAll(async () => {
    application = await programApp();
  });

  beforeEach(async () => {
    fair = await Fair.open(application.database);
    call = signedIn(application, organizer(fair.id));
  });

  afterEach(() => fair.close());
  afterAll(() => application.end());

  const draft = async () => (await call(readDraft, { params: { edition: fair.slug } })).body;
  const edit = async (id: string, body: object) => {
    const { version } = (await draft()).performances.find((row) => row.id === id)!;
    return call(updatePerformance, { params: { edition: fair.slug, performance: id }, ifMatch: version, body });
  };
  const publish = () => call(publishRelease, { params: { edition: fair.slug }, body: {} });
  const reset = (number: number) => call(resetDraft, { params: { edition: fair.slug, number: String(number) } });

  it('gives rows, texts and people the values of then; what was born later becomes unscheduled', async () => {
    const [ensemble, stranger] = [await fair.performer({ name: 'Antes' }), await fair.performer({ name: 'Después' })];
    const event = await fair.event({ title: { es: 'Antes' } }, [ensemble]);
    const show = await fair.performance({ event, start: '2027-05-15T12:00' });
    await publish();
    await edit(show.id, { start: '2027-05-16T13:00', durationMin: 20, state: 'cancelled', reason: 'lluvia', spaceId: (await fair.space()).id });
    await call(updateEvent, { params: { edition: fair.slug, event: event.id }, ifMatch: 1, body: { title: { es: 'Después' }, performers: [{ name: 'Después', kind: 'ENSEMBLE' }] } });
    const born = await fair.performance();
    await publish();
    expect((await reset(1)).body).toEqual({ changed: 1, unscheduled: 1 });
    const { performances, events } = await draft();
    expect(performances.find(({ id }) => id === show.id)).toMatchObject({ start: '2027-05-15T12:00', durationMin: 60, state: 'planned', reason: null, version: 3 });
    expect(performances.find(({ id }) => id === born.id)).toMatchObject({ spaceId: null, start: null, state: 'planned' });
    expect(events.find(({ id }) => id === event.id)).toMatchObject({ title: { es: 'Antes' }, performers: [{ id: ensemble.id, name: 'Antes' }] });
    expect((await call(readEvent, { params: { edition: fair.slug, event: event.id } })).body.performers).not.toContainEqual(expect.objectContaining({ id: stranger.id }));
    expect((await reset(1)).body).toEqual({ changed: 0, unscheduled: 0 });
  });

  it('publishes as a release of its own: nothing is removed', async () => {
    const show = await fair.performance();
    await publish();
    const born = await fair.performance();
    await publish();
    await reset(1);
    const { body } = await publish();
    expect(body).toMatchObject({ number: 3, performances: 2, changes: 1 });
    const { performances } = await draft();
    expect(performances.filter(({ changes }) => changes.length > 0)).toEqual([]);
    expect(performances.map(({ id }) => id)).toEqual([show.id, born.id]);
  });

  it('moves rows past each other where overlaps are forbidden', async () => {
    const space = await fair.space();
    const [one, other] = [await fair.performance({ space, start: '2027-05-15T12:00' }), await fair.performance({ space, start: '2027-05-15T13:00' })];
    await publish();
    await call(writePolicy, { params: { edition: fair.slug }, body: [{ rule: 'space_overlap', venueId: null, severity: 'block_edit' }] });
    for (const [id, start] of [[one.id, '2027-05-15T15:00'], [other.id, '2027-05-15T12:00'], [one.id, '2027-05-15T13:00']] as const) expect((await edit(id, { start })).status).toBe(200);
    expect((await reset(1)).body).toEqual({ changed: 2, unscheduled: 0 });
    expect((await draft()).performances.map(({ start }) => start)).toEqual(['2027-05-15T12:00', '2027-05-15T13:00']);
  });

  it('knows only releases that exist', async () => {
    expect([(await reset(4)).status, (await call(resetDraft, { params: { edition: fair.slug, number: 'last' } })).status]).toEqual([404, 404]);
  });
});
