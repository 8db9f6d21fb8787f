import { createEvent, previewRelease, ProgrammeReleases, ProgrammeSeed, readDraft, type SeedProgramme } from '@feria/program-contract';
import { newId } from '@feria/kernel';
import { runAsSystem } from '@feria/server';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

describe('a whole programme stored at once', () => {
  let application: ProgramApp;
  let fair: Fair;
  let call: Call;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    call = signedIn(application, organizer(fair.id));
    const { id: spaceId } = await fair.space();
    const japan = await fair.participant({ display_name: { es: 'Japón' } });
    await runAsSystem(() => application.app.get(ProgrammeSeed).load(fair.id, programme(spaceId, japan.id), newId()));
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  function programme(spaceId: string, participantId: string): SeedProgramme {
    const event = { title: { es: 'Taiko' }, summary: { es: 'Tambores.' }, type: 'Concierto', discipline: 'music' as const, audience: 'ALL' as const, languages: ['ja'], access: [], admission: 'FREE' as const, expectedAudience: 10, soundClass: 3, participantIds: [participantId], performerKeys: ['taiko'], continuous: null };
    const show = { spaceId, durationMin: 60, setupMin: 15, teardownMin: 15, changeoverMin: 0, exclusive: true };
    return {
      performers: [{ key: 'taiko', kind: 'ENSEMBLE', name: 'Taiko Kai', availabilities: [{ startsAt: new Date('2027-05-14T00:00:00Z'), endsAt: new Date('2027-05-31T00:00:00Z') }] }],
      events: [{ ...event, number: 7 }, { ...event, number: 8, title: { es: 'Fotografías' }, performerKeys: [], continuous: { fromDate: '2027-05-14', toDate: '2027-05-30', dailyFrom: '11:00', dailyTo: '20:00', spaceId } }],
      performances: [
        { ...show, number: 41, eventNumber: 7, startsAt: new Date('2027-05-15T18:00:00Z') },
        { ...show, number: 42, eventNumber: 7, startsAt: new Date('2027-05-16T05:30:00Z') },
        { ...show, number: 43, eventNumber: 8, startsAt: new Date('2027-05-14T17:00:00Z') },
      ],
      waivers: [{ rule: 'hours', performanceNumber: 42, reason: 'La noche de los tambores' }],
    };
  }

  it('has its numbers, people and exhibitions', async () => {
    const { body } = await call(readDraft, { params: { edition: fair.slug } });
    expect(body.performances.map(({ number, eventDay }) => [number, eventDay])).toEqual([[41, '2027-05-15'], [42, '2027-05-15'], [43, '2027-05-14']]);
    expect(body.events).toMatchObject([{ number: 7, participants: [{ name: { es: 'Japón' } }], performers: [{ name: 'Taiko Kai' }] }, { number: 8, continuous: { fromDate: '2027-05-14', dailyTo: '20:00' } }]);
  });

  it('publishes at once: the act past midnight is accepted with its reason', async () => {
    const { body } = await call(previewRelease, { params: { edition: fair.slug }, body: {} });
    expect([body.blocking, body.conflicts]).toEqual([0, [expect.objectContaining({ rule: 'hours', waived: true, waiverReason: 'La noche de los tambores' })]]);
    const releases = application.app.get(ProgrammeReleases);
    expect(await runAsSystem(() => releases.conflicts(fair.id))).toEqual([expect.objectContaining({ rule: 'hours', waived: true })]);
    expect(await runAsSystem(() => releases.publish(fair.id, 'Primera'))).toEqual({ number: 1, changes: 3 });
  });

  it('is followed by numbers that nobody had', async () => {
    const { body } = await call(createEvent, { params: { edition: fair.slug }, body: { event: { title: { es: 'Otra' }, discipline: 'music' } } });
    expect([body.event.number, body.performance.number]).toEqual([9, 44]);
  });
});
