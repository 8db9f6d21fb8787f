import { bulkEdit, createPerformance, readDraft, updateEvent, updatePerformance, publishRelease } from '@feria/program-contract';
import type { GrantScope } from '@feria/kernel';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { programApp, type ProgramApp } from '../specs/program-app.ts';

describe('a programmer with a scope', () => {
  let application: ProgramApp;
  let fair: Fair;
  let zocalo: { id: string };
  let stage: { id: string };
  let elsewhere: { id: string };

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    zocalo = await fair.venue();
    stage = await fair.space({ venue_id: zocalo.id });
    elsewhere = await fair.space();
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  const programmer = (...scopes: GrantScope[]): Call => signedIn(application, { role: 'programmer', editionId: fair.id, scopes });
  const edit = async (call: Call, id: string, body: object) => (await call(updatePerformance, { params: { edition: fair.slug, performance: id }, ifMatch: 1, body })).status;

  it('of a venue edits there, and takes nothing out of it or into it', async () => {
    const call = programmer({ kind: 'venue', id: zocalo.id });
    const [mine, theirs] = [await fair.performance({ space: stage }), await fair.performance({ space: elsewhere })];
    expect(await edit(call, theirs.id, { durationMin: 30 })).toBe(403);
    expect(await edit(call, theirs.id, { spaceId: stage.id })).toBe(403);
    expect(await edit(call, mine.id, { spaceId: elsewhere.id })).toBe(403);
    expect(await edit(call, mine.id, { spaceId: null })).toBe(403);
    expect(await edit(call, mine.id, { durationMin: 30 })).toBe(200);
  });

  it('of a day edits that day, of a discipline that discipline, of a venue and a day only both', async () => {
    const { id: event } = await fair.event({ discipline: 'dance' });
    const show = () => fair.performance({ event: { id: event }, space: stage, start: '2027-05-16T00:30' });
    const saturday = { kind: 'day', id: '2027-05-15' };
    expect(await edit(programmer(saturday), (await show()).id, { durationMin: 30 })).toBe(200);
    expect(await edit(programmer(saturday), (await show()).id, { start: '2027-05-16T12:00' })).toBe(403);
    expect(await edit(programmer({ kind: 'discipline', id: 'dance' }), (await show()).id, { durationMin: 30 })).toBe(200);
    expect(await edit(programmer({ kind: 'discipline', id: 'music' }), (await show()).id, { durationMin: 30 })).toBe(403);
    expect(await edit(programmer({ kind: 'venue', id: zocalo.id }, saturday), (await show()).id, { durationMin: 30 })).toBe(200);
    expect(await edit(programmer({ kind: 'venue', id: zocalo.id }, { kind: 'day', id: '2027-05-16' }), (await show()).id, { durationMin: 30 })).toBe(403);
  });

  it('has what several grants give together', async () => {
    const call = signedIn(application, ...['a', zocalo.id].map((id) => ({ role: 'programmer' as const, editionId: fair.id, scopes: [{ kind: 'venue', id }] })));
    expect(await edit(call, (await fair.performance({ space: stage })).id, { durationMin: 30 })).toBe(200);
  });

  it('edits an event only when all its performances are in the scope', async () => {
    const call = programmer({ kind: 'venue', id: zocalo.id });
    const event = await fair.event();
    await fair.performance({ event, space: stage });
    const retitle = async (ifMatch: number) => (await call(updateEvent, { params: { edition: fair.slug, event: event.id }, ifMatch, body: { title: { es: `Nuevo ${ifMatch}` } } })).status;
    expect(await retitle(1)).toBe(200);
    await fair.performance({ event, space: elsewhere });
    expect(await retitle(2)).toBe(403);
  });

  it('adds performances there, and changes none of many when one is outside', async () => {
    const call = programmer({ kind: 'venue', id: zocalo.id });
    const event = await fair.event();
    const create = async (spaceId: string) => (await call(createPerformance, { params: { edition: fair.slug, event: event.id }, body: { spaceId, start: '2027-05-15T12:00' } })).status;
    expect([await create(stage.id), await create(elsewhere.id)]).toEqual([201, 403]);
    const items = [await fair.performance({ space: stage }), await fair.performance({ space: elsewhere })].map(({ id }) => ({ id, version: 1 }));
    expect((await call(bulkEdit, { params: { edition: fair.slug }, body: { items, change: { kind: 'shift', minutes: 15 } } })).status).toBe(403);
  });

  it('is told so with the draft, and does not publish', async () => {
    const call = programmer({ kind: 'venue', id: zocalo.id });
    const { body } = await call(readDraft, { params: { edition: fair.slug } });
    expect(body.abilities).toEqual({ edit: true, publish: false, venueIds: [zocalo.id] });
    expect((await call(publishRelease, { params: { edition: fair.slug }, body: {} })).status).toBe(403);
  });

  it('without any is nobody: who only reads edits nothing, and a mission sees nothing of others', async () => {
    const auditor = signedIn(application, { role: 'auditor', editionId: fair.id, scopes: [] });
    expect(await edit(auditor, (await fair.performance()).id, {})).toBe(403);
    expect((await auditor(readDraft, { params: { edition: fair.slug } })).body.abilities).toEqual({ edit: false, publish: false, venueIds: null });
    const head = signedIn(application, { role: 'head', editionId: fair.id, scopes: [{ kind: 'mission', id: zocalo.id }] });
    const seenBy = async (call: Call) => (await call(readDraft, { params: { edition: fair.slug } })).body.performances.length;
    expect([await seenBy(auditor) > 0, await seenBy(head)]).toEqual([true, 0]);
  });
});
