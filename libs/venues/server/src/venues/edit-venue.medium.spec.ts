import { editionReaderOf } from '../specs/edition-reader.stub.ts';
import { editionRow, signedIn, StubEditions, StubIdentity, testApp, testDatabase, type Call, type TestApp, type TestDatabase } from '@feria/test-support';
import { createSpace, createVenue, listVenues, updateSpace, updateVenue } from '@feria/venues-contract';
import { VenuesModule } from '../index.ts';

describe('venues and spaces of an edition', () => {
  let database: TestDatabase;
  let application: TestApp;
  let site: Call;
  const params = { edition: 'fair' };

  beforeAll(async () => {
    database = await testDatabase();
    const editions = [await editionRow(database, 'fair'), await editionRow(database, 'other')];
    application = await testApp({ database, modules: [StubIdentity.module(), StubEditions.of(...editions), editionReaderOf(), VenuesModule] });
    site = signedIn(application, { role: 'site', editionId: null, scopes: [] });
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  it('come back in their order, each venue with its spaces', async () => {
    const { body: zocalo } = await site(createVenue, { params, body: { code: 'ZOC', name: { es: 'Zócalo' }, lat: 19.4326, lon: -99.1332, openTime: '11:00', closeTime: '20:00' } });
    await site(createVenue, { params, body: { code: 'MUS', name: { es: 'Museo' }, closedWeekdays: [1] } });
    const { body: stage, status } = await site(createSpace, { params: { ...params, venue: zocalo.id }, body: { name: 'Foro', kind: 'STAGE', capacity: 3000 } });
    expect(status).toBe(201);
    const { body: venues } = await site(listVenues, { params });
    expect(venues.map(({ code, position, spaces }) => [code, position, spaces])).toEqual([['ZOC', 1, [stage]], ['MUS', 2, []]]);
    expect(venues[0]).toMatchObject({ openTime: '11:00', closeTime: '20:00', lat: 19.4326, role: 'ALTERNATE', status: 'OPEN', version: 1 });
  });

  it('are changed by who saw them last', async () => {
    const { body: park } = await site(createVenue, { params, body: { code: 'PARK', name: { es: 'Parque' } } });
    const where = { ...params, venue: park.id };
    expect((await site(updateVenue, { params: where, body: { code: 'PARK', name: { es: 'Parque' }, status: 'EVACUATED' }, ifMatch: 1 })).body).toMatchObject({ status: 'EVACUATED', version: 2 });
    const late = await site(updateVenue, { params: where, body: { code: 'PARK', name: { es: 'Alameda' } }, ifMatch: 1 });
    expect([late.status, late.problem.current]).toEqual([412, expect.objectContaining({ status: 'EVACUATED', version: 2 })]);
    const { body: lawn } = await site(createSpace, { params: where, body: { name: 'Prado' } });
    expect((await site(updateSpace, { params: { ...params, space: lawn.id }, body: { name: 'Prado norte' }, ifMatch: 1 })).body).toMatchObject({ name: 'Prado norte', version: 2 });
    expect((await site(updateSpace, { params: { ...params, space: lawn.id }, body: { name: 'Prado sur' }, ifMatch: 1 })).status).toBe(412);
  });

  it('have one code each, and do not close before they open', async () => {
    await site(createVenue, { params, body: { code: 'ONE', name: { es: 'Una' } } });
    expect((await site(createVenue, { params, body: { code: 'ONE', name: { es: 'Otra' } } })).problem.type).toBe('/problems/venues/code-taken');
    expect((await site(createVenue, { params, body: { code: 'TWO', name: { es: 'Otra' }, openTime: '12:00', closeTime: '11:00' } })).problem.type).toBe('/problems/venues/closes-before-opening');
    expect((await site(createVenue, { params: { edition: 'other' }, body: { code: 'ONE', name: { es: 'Una' } } })).status).toBe(201);
  });

  it('are out of reach through another edition or another venue', async () => {
    const { body: hall } = await site(createVenue, { params, body: { code: 'HALL', name: { es: 'Sala' } } });
    const body = { code: 'HALL', name: { es: 'Robada' } };
    expect((await site(updateVenue, { params: { edition: 'other', venue: hall.id }, body, ifMatch: 1 })).status).toBe(404);
    const elsewhere = signedIn(application, { role: 'site', editionId: null, scopes: [{ kind: 'venue', id: '01900000-0000-7000-8000-000000000000' }] });
    expect((await elsewhere(updateVenue, { params: { ...params, venue: hall.id }, body, ifMatch: 1 })).status).toBe(403);
    expect((await signedIn(application, { role: 'programmer', editionId: null, scopes: [] })(createVenue, { params, body })).status).toBe(403);
  });
});
