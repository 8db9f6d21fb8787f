import { createParticipant, listParticipants, ParticipantDirectory, ParticipantSeed, updateParticipant } from '@feria/participants-contract';
import { editionRow, signedIn, StubEditions, StubIdentity, testApp, testDatabase, type Call, type TestApp, type TestDatabase } from '@feria/test-support';
import { ParticipantsModule } from '../index.ts';

const france = { kind: 'STATE' as const, displayName: { es: 'Francia', en: 'France' }, iso2: 'FR', continent: 'europe' as const };

describe('participants', () => {
  let database: TestDatabase;
  let application: TestApp;
  let liaison: Call;
  let otherEdition: string;
  const params = { edition: 'fair' };

  beforeAll(async () => {
    database = await testDatabase();
    const editions = [await editionRow(database, 'fair'), await editionRow(database, 'next')];
    application = await testApp({ database, modules: [StubIdentity.module(), StubEditions.of(...editions), ParticipantsModule] });
    otherEdition = editions[1]!.id;
    liaison = signedIn(application, { role: 'liaison', editionId: null, scopes: [] });
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  it('are the same in every edition, and take part in some', async () => {
    const { body, status } = await liaison(createParticipant, { params, body: { ...france, key: 'francia' } });
    expect([status, body.participatesIn]).toEqual([201, true]);
    const [elsewhere] = (await liaison(listParticipants, { params: { edition: 'next' } })).body;
    expect(elsewhere).toEqual({ ...body, participatesIn: false });
    await application.app.get(ParticipantDirectory).ensureParticipations(otherEdition, [body.id, body.id]);
    expect((await liaison(listParticipants, { params: { edition: 'next' } })).body[0]).toEqual(body);
  });

  it('have one key each, and are changed by who saw them last', async () => {
    const { body } = await liaison(createParticipant, { params, body: { ...france, displayName: { es: 'Ghana' }, iso2: 'GH', continent: 'africa', key: 'ghana' } });
    expect((await liaison(createParticipant, { params, body: { ...france, key: 'ghana' } })).problem.type).toBe('/problems/participants/key-taken');
    const where = { ...params, participant: body.id };
    const change = { ...france, displayName: { es: 'Ghana', fr: 'Ghana' }, iso2: 'GH', continent: 'africa' as const };
    expect((await liaison(updateParticipant, { params: where, body: change, ifMatch: 1 })).body).toMatchObject({ displayName: { es: 'Ghana', fr: 'Ghana' }, version: 2 });
    expect((await liaison(updateParticipant, { params: where, body: change, ifMatch: 1 })).problem.current).toMatchObject({ version: 2 });
    expect((await liaison(updateParticipant, { params: { ...params, participant: 'nobody' }, body: change, ifMatch: 1 })).status).toBe(404);
  });

  it('are represented by missions, some together with others from abroad', async () => {
    const seed = application.app.get(ParticipantSeed);
    const directory = application.app.get(ParticipantDirectory);
    const seeded = ['tuvalu', 'nauru'].map((key) => ({ ...france, key, iso2: null, officialName: {}, sortName: {}, region: {}, languages: [], colours: [], flag: '' }));
    const { participants, missions } = await seed.load(otherEdition, seeded, [{ key: 'm', kind: 'NON_RESIDENT', name: 'Embajada en Washington', seatCity: 'Washington', language: 'en', participantKeys: ['tuvalu', 'nauru'] }]);
    const [tuvalu, nauru, mission] = [participants.get('tuvalu')!, participants.get('nauru')!, missions.get('m')!];
    expect(await directory.missionsOf([tuvalu])).toEqual(new Map([[tuvalu, [mission]]]));
    expect((await directory.ofMissions([mission])).sort()).toEqual([tuvalu, nauru].sort());
    const theirs = signedIn(application, { role: 'liaison', editionId: null, scopes: [{ kind: 'mission', id: mission }] });
    expect((await theirs(updateParticipant, { params: { ...params, participant: tuvalu }, body: france, ifMatch: 1 })).status).toBe(200);
    const [ghana] = await directory.byKeys(['ghana']);
    expect((await theirs(updateParticipant, { params: { ...params, participant: ghana!.id }, body: france, ifMatch: 2 })).status).toBe(403);
  });
});
