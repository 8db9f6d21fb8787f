import { createEvent, readDraft, readEvent, updateEvent, writePolicy, readPolicy } from '@feria/program-contract';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

describe('an event', () => {
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

  const create = (event: object, performance?: object) => call(createEvent, { params: { edition: fair.slug }, body: { event: { title: { es: 'Taller de máscaras' }, discipline: 'workshop', ...event }, performance } });
  const update = (event: string, ifMatch: number, body: object) => call(updateEvent, { params: { edition: fair.slug, event }, ifMatch, body });

  it('comes with its first performance; both get permanent numbers', async () => {
    const first = await create({});
    expect([first.status, first.body]).toMatchObject([201, { event: { title: { es: 'Taller de máscaras' }, audience: 'ALL', admission: 'FREE', version: 1 }, performance: { start: null, state: 'planned', durationMin: 60 } }]);
    const second = await create({}, { spaceId: (await fair.space()).id, start: '2027-05-15T12:00', durationMin: 90 });
    expect(second.body.performance).toMatchObject({ eventId: second.body.event.id, start: '2027-05-15T12:00', durationMin: 90, changes: ['new'] });
    expect([second.body.event.number - first.body.event.number, second.body.performance.number - first.body.performance.number]).toEqual([1, 1]);
  });

  it('is not made by halves', async () => {
    const before = (await call(readDraft, { params: { edition: fair.slug } })).body.events.length;
    expect((await create({}, { state: 'cancelled' })).status).toBe(422);
    expect((await call(readDraft, { params: { edition: fair.slug } })).body.events).toHaveLength(before);
  });

  it('gets participants that exist and performers by their names, one of each name', async () => {
    const japan = await fair.participant({ display_name: { es: 'Japón', en: 'Japan' }, iso2: 'JP' });
    const cast = { participantIds: [japan.id], performers: [{ name: 'Taiko Kai', kind: 'ENSEMBLE' }, { name: 'Ana Ruiz', kind: 'PERSON' }] };
    const one = await create(cast);
    expect(one.body.event).toMatchObject({ participants: [{ id: japan.id, name: { es: 'Japón', en: 'Japan' }, iso2: 'JP' }], performers: [{ name: 'Taiko Kai' }, { name: 'Ana Ruiz' }] });
    const other = await create(cast);
    expect(other.body.event.performers).toEqual(one.body.event.performers);
    expect((await create({ participantIds: [fair.id] })).problem.type).toBe('/problems/program/unknown-participant');
  });

  it('is edited in the fields sent, once per version', async () => {
    const { body: { event } } = await create({ summary: { es: 'Uno' }, url: 'https://ejemplo.mx' });
    const answers = await Promise.all([update(event.id, 1, { summary: { es: 'Dos' } }), update(event.id, 1, { summary: { es: 'Tres' } })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)!.body;
    expect(answers.find(({ status }) => status === 412)!.problem.current).toMatchObject({ id: event.id, version: 2, summary: won.summary });
    expect((await call(readEvent, { params: { edition: fair.slug, event: event.id } })).body).toEqual(won);
    expect(won).toMatchObject({ title: { es: 'Taller de máscaras' }, url: 'https://ejemplo.mx', version: 2 });
  });

  it('that is not changed by an edit keeps its version', async () => {
    const { body: { event } } = await create({ performers: [{ name: 'Solo', kind: 'PERSON' }] });
    expect((await update(event.id, 1, { title: event.title, performers: [{ name: 'Solo', kind: 'PERSON' }] })).body).toEqual(event);
  });

  it.each([['2027-05-20', '2027-05-19'], ['2027-02-30', '2027-05-19'], ['2027-05-19', '2027-06-31']])('is not open from %s to %s', async (fromDate, toDate) => {
    const { status, problem } = await create({ continuous: { fromDate, toDate, dailyFrom: '11:00', dailyTo: '20:00' } });
    expect([status, problem.fields]).toMatchObject([422, [{ field: 'continuous' }]]);
  });

  it('that becomes continuous excludes nobody from its space', async () => {
    const space = await fair.space();
    await call(writePolicy, { params: { edition: fair.slug }, body: [{ rule: 'space_overlap', venueId: null, severity: 'block_edit' }] });
    const { body: { event } } = await create({}, { spaceId: space.id, start: '2027-05-20T12:00' });
    expect((await create({}, { spaceId: space.id, start: '2027-05-20T12:00' })).status).toBe(409);
    const continuous = { fromDate: '2027-05-14', toDate: '2027-05-30', dailyFrom: '11:00', dailyTo: '20:00' };
    expect((await update(event.id, 1, { continuous })).body.continuous).toEqual(continuous);
    expect((await create({}, { spaceId: space.id, start: '2027-05-20T12:00' })).status).toBe(201);
    const back = await update(event.id, 2, { continuous: null });
    expect([back.status, back.problem.type]).toEqual([409, '/problems/program/space-already-booked']);
    await call(writePolicy, { params: { edition: fair.slug }, body: [] });
    expect((await call(readPolicy, { params: { edition: fair.slug } })).body).toEqual([]);
  });

  it('is refused a cast that would be in two places, where that is forbidden while editing', async () => {
    await call(writePolicy, { params: { edition: fair.slug }, body: [{ rule: 'double_booking', venueId: null, severity: 'block_edit' }] });
    const performers = [{ name: 'Mariachi Sol', kind: 'ENSEMBLE' }];
    await create({ performers }, { spaceId: (await fair.space()).id, start: '2027-05-21T12:00' });
    const { body: { event } } = await create({}, { spaceId: (await fair.space()).id, start: '2027-05-21T12:30' });
    const { status, problem } = await update(event.id, 1, { performers });
    expect([status, problem.type, problem.title]).toEqual([422, '/problems/program/edit-blocked', expect.stringContaining('Mariachi Sol')]);
    await call(writePolicy, { params: { edition: fair.slug }, body: [] });
  });

  it('is unknown in another edition', async () => {
    const elsewhere = await Fair.open(application.database);
    const { id } = await elsewhere.event();
    expect((await update(id, 1, {})).status).toBe(404);
    expect((await call(readEvent, { params: { edition: fair.slug, event: 'x' } })).status).toBe(404);
    await elsewhere.close();
  });
});
