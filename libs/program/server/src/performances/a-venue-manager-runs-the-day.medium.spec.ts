import { publishRelease, readDraft, updateEvent, updatePerformance } from '@feria/program-contract';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { programApp, type ProgramApp } from '../specs/program-app.ts';

describe('the manager of a venue', () => {
  let application: ProgramApp;
  let fair: Fair;
  let venue: { id: string };
  let stage: { id: string };
  let elsewhere: { id: string };
  let manager: Call;
  let office: Call;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    venue = await fair.venue();
    stage = await fair.space({ venue_id: venue.id });
    elsewhere = await fair.space();
    manager = signedIn(application, { role: 'venue_manager', editionId: fair.id, scopes: [{ kind: 'venue', id: venue.id }] });
    office = signedIn(application, { role: 'organizer', editionId: null, scopes: [] });
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  const edit = async (id: string, ifMatch: number, body: object) => (await manager(updatePerformance, { params: { edition: fair.slug, performance: id }, ifMatch, body })).status;
  const publish = async (call: Call, performanceIds?: string[]) => (await call(publishRelease, { params: { edition: fair.slug }, body: { note: '', ...(performanceIds && { performanceIds }) } })).status;
  const show = (space: { id: string }, start: string) => fair.performance({ space, start });

  it('delays, suspends and cancels there, and does nothing else', async () => {
    const { id } = await show(stage, '2027-05-15T12:00');
    expect(await edit(id, 1, { start: '2027-05-15T12:20' })).toBe(200);
    expect(await edit(id, 2, { start: '2027-05-15T12:10' })).toBe(403);
    expect(await edit(id, 2, { start: '2027-05-16T12:20' })).toBe(403);
    expect(await edit(id, 2, { durationMin: 20 })).toBe(403);
    expect(await edit(id, 2, { spaceId: elsewhere.id })).toBe(403);
    expect(await edit(id, 2, { state: 'suspended', reason: 'lluvia' })).toBe(200);
    expect(await edit(id, 3, { state: 'cancelled', reason: 'lluvia' })).toBe(200);
  });

  it('has no say at another venue, nor in the texts', async () => {
    const event = await fair.event();
    const { id } = await fair.performance({ event, space: elsewhere, start: '2027-05-15T14:00' });
    expect(await edit(id, 1, { state: 'cancelled', reason: 'lluvia' })).toBe(403);
    expect((await manager(updateEvent, { params: { edition: fair.slug, event: event.id }, ifMatch: 1, body: { title: { es: 'Otro' } } })).status).toBe(403);
  });

  it('publishes just that, and nothing that others left in the draft', async () => {
    const [late, other] = [await show(stage, '2027-05-17T12:00'), await show(stage, '2027-05-17T16:00')];
    expect(await publish(office)).toBe(201);
    await office(updatePerformance, { params: { edition: fair.slug, performance: other.id }, ifMatch: 1, body: { durationMin: 20 } });
    expect(await edit(late.id, 1, { start: '2027-05-17T12:30' })).toBe(200);
    expect(await publish(manager)).toBe(403);
    expect(await publish(manager, [other.id])).toBe(403);
    expect(await publish(manager, [late.id])).toBe(201);
  });

  it('is shown what may be done', async () => {
    const { body } = await manager(readDraft, { params: { edition: fair.slug } });
    expect(body.abilities).toEqual({ edit: true, publish: true, venueIds: [venue.id] });
  });
});
