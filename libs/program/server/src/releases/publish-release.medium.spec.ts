import { bulkEdit, createPerformance, previewRelease, publishRelease, readDraft, readRelease, updatePerformance, waiveConflict, withdrawWaiver, type ConflictView } from '@feria/program-contract';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

describe('publishing', () => {
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

  const inEdition = () => ({ edition: fair.slug });
  const publish = (body: { note?: string; performanceIds?: string[]; after?: number } = {}) => call(publishRelease, { params: inEdition(), body });
  const edit = async (id: string, body: object) => {
    const { body: draft } = await call(readDraft, { params: inEdition() });
    return call(updatePerformance, { params: { ...inEdition(), performance: id }, ifMatch: draft.performances.find((row) => row.id === id)!.version, body });
  };

  it('refuses when nothing changed, and when another release came since', async () => {
    expect((await publish()).problem.type).toBe('/problems/program/nothing-to-publish');
    await fair.performance();
    expect((await publish({ after: 0 })).status).toBe(201);
    const { status, problem } = await publish({ after: 0 });
    expect([status, problem.type, problem.current]).toEqual([409, '/problems/program/release-moved-on', 1]);
    expect((await publish({ after: 1 })).problem.type).toBe('/problems/program/nothing-to-publish');
  });

  it('checks the result, and lets pass what somebody accepted with a reason', async () => {
    const space = await fair.space();
    await fair.performance({ space });
    await fair.performance({ space });
    const blocked = await publish();
    expect([blocked.status, blocked.problem.type]).toEqual([409, '/problems/program/release-blocked']);
    const [conflict] = blocked.problem.conflicts as ConflictView[];
    expect(conflict).toMatchObject({ rule: 'space_overlap', severity: 'block_release' });
    const { key, rule } = conflict!;
    const waived = await call(waiveConflict, { params: inEdition(), body: { key, rule, reason: 'Es el mismo acto' } });
    expect([waived.status, waived.body]).toEqual([201, { ...conflict, waived: true, waiverReason: 'Es el mismo acto' }]);
    expect((await publish()).status).toBe(201);
    expect((await call(withdrawWaiver, { params: inEdition(), body: { key } })).status).toBe(204);
    expect((await call(previewRelease, { params: inEdition(), body: {} })).body.blocking).toBe(1);
    expect((await call(waiveConflict, { params: inEdition(), body: { key: 'capacity:nobody', rule: 'capacity', reason: 'porque sí' } })).status).toBe(404);
  });

  it('of one half of a swap is refused: the other still stands there', async () => {
    const space = await fair.space();
    const [one, other] = [await fair.performance({ space, start: '2027-05-15T12:00' }), await fair.performance({ space, start: '2027-05-15T13:00' })];
    await publish();
    await call(bulkEdit, { params: inEdition(), body: { items: [one, other].map(({ id }) => ({ id, version: 1 })), change: { kind: 'swap' } } });
    expect((await publish({ performanceIds: [one.id] })).problem.type).toBe('/problems/program/release-blocked');
    expect((await publish({ performanceIds: [one.id, other.id] })).status).toBe(201);
  });

  it('shares the revision of a picture that was shown before', async () => {
    const { id: event } = await fair.event({ title: { es: 'Uno' } });
    const { id } = await fair.performance({ event: { id: event } });
    const retitle = (title: string) => fair.rows('UPDATE program_event SET title = $2 WHERE id = $1', [event, { es: title }]);
    await publish();
    await retitle('Dos');
    await publish();
    await retitle('Uno');
    await publish();
    const lines = await fair.rows<{ revision: string }>('SELECT revision_id AS revision FROM program_release_revision l JOIN program_release r ON r.id = l.release_id WHERE performance_id = $1 ORDER BY r.number', [id]);
    expect(lines.map(({ revision }) => revision === lines[0]!.revision)).toEqual([true, false, true]);
  });

  it('keeps in the programme what leaves the timetable: cancelled, in the words that people know', async () => {
    const { id } = await fair.performance({ event: await fair.event({ title: { es: 'Gamelán' } }) });
    await publish();
    await edit(id, { spaceId: null, start: null });
    await publish();
    const { body } = await call(readRelease, { params: { ...inEdition(), number: '2' } });
    expect(body.entries).toEqual([expect.objectContaining({ kinds: ['cancelled'], after: expect.objectContaining({ title: { es: 'Gamelán' }, start: '2027-05-15T12:00', state: 'cancelled' }) })]);
  });

  it('names the texts and people that changed', async () => {
    const performer = await fair.performer();
    const event = await fair.event({ title: { es: 'Uno', en: 'One' } });
    await fair.performance({ event });
    await publish();
    await fair.rows('UPDATE program_event SET title = $2 WHERE id = $1', [event.id, { es: 'Uno', en: 'The one', fr: 'Un' }]);
    await fair.rows('INSERT INTO program_event_performer VALUES ($1, $2, 0)', [event.id, performer.id]);
    const { body } = await call(previewRelease, { params: inEdition(), body: {} });
    expect(body.changes).toEqual([expect.objectContaining({ kinds: ['retexted', 'recast'], fields: ['title.en', 'title.fr', 'performers'] })]);
  });

  it('counts in SEQUENCE only changes of time, place, length and state', async () => {
    const event = await fair.event();
    const { id } = await fair.performance({ event });
    const sequence = async () => (await fair.rows<{ sequence: number }>(
      'SELECT v.sequence FROM program_revision v JOIN program_release_revision l ON l.revision_id = v.id JOIN program_release r ON r.id = l.release_id WHERE v.performance_id = $1 ORDER BY r.number DESC LIMIT 1', [id]))[0]!.sequence;
    const published: number[] = [];
    for (const change of [{}, { durationMin: 30 }, { start: '2027-05-15T13:00', durationMin: 45 }, { state: 'cancelled', reason: 'lluvia' }, { state: 'planned' }]) {
      await edit(id, change);
      await publish();
      published.push(await sequence());
    }
    await fair.rows('UPDATE program_event SET title = $2 WHERE id = $1', [event.id, { es: 'Otra' }]);
    await publish();
    expect([...published, await sequence()]).toEqual([0, 1, 2, 3, 4, 4]);
  });

  it('shows a later performance of an event as new', async () => {
    const event = await fair.event();
    await fair.performance({ event });
    await publish();
    const { body } = await call(createPerformance, { params: { ...inEdition(), event: event.id }, body: { spaceId: (await fair.space()).id, start: '2027-05-16T12:00' } });
    expect(body.performance).toMatchObject({ changes: ['new'], published: false, durationMin: 60 });
    expect((await publish()).body).toMatchObject({ number: 2, performances: 2, changes: 1 });
  });
});
