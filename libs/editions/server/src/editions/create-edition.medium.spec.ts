import { createEdition, listEditions, readEdition } from '@feria/editions-contract';
import { EditionReader } from '@feria/editions-contract';
import { EditionResolver } from '@feria/server';
import { signedIn, StubIdentity, testApp, testDatabase, type Call, type TestApp, type TestDatabase } from '@feria/test-support';
import { EditionsModule } from '../index.ts';

const dates = { startsOn: '2027-05-14', endsOn: '2027-05-30' };

describe('a new edition', () => {
  let database: TestDatabase;
  let application: TestApp;
  let organizer: Call;

  beforeAll(async () => {
    database = await testDatabase();
    application = await testApp({ database, modules: [StubIdentity.module(), EditionsModule] });
    organizer = signedIn(application, { role: 'organizer', editionId: null, scopes: [] });
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  it('has the hours and the zone of the real fair until somebody says otherwise', async () => {
    const { status, body, headers } = await organizer(createEdition, { body: { slug: 'fica-2027', name: { es: 'FICA 2027' }, ...dates } });
    expect([status, headers.etag]).toEqual([201, '"1"']);
    expect(body).toMatchObject({ dailyOpen: '11:00', dailyClose: '20:00', zone: 'America/Mexico_City', dayBoundary: '04:00', sourceLanguage: 'es', closedWeekdays: [], demonstration: false, ...dates });
  });

  it('cannot take an address that is taken or reserved', async () => {
    await organizer(createEdition, { body: { slug: 'twice', name: { es: 'Una' }, ...dates } });
    const taken = await organizer(createEdition, { body: { slug: 'twice', name: { es: 'Otra' }, ...dates } });
    expect([taken.status, taken.problem.type]).toEqual([409, '/problems/editions/slug-taken']);
    const reserved = await organizer(createEdition, { body: { slug: 'console', name: { es: 'Otra' }, ...dates } });
    expect([reserved.status, reserved.problem.fields]).toMatchObject([422, [{ field: 'slug' }]]);
  });

  it('cannot be on a day that does not exist', async () => {
    const refused = await organizer(createEdition, { body: { slug: 'leap', name: { es: 'Una' }, startsOn: '2027-02-29', endsOn: '2027-03-02' } });
    expect([refused.status, refused.problem.type]).toEqual([422, '/problems/editions/no-such-day']);
  });

  it('is listed to those whose grants reach it, and made by organizers only', async () => {
    const { body: mine } = await organizer(createEdition, { body: { slug: 'mine', name: { es: 'Mía' }, ...dates } });
    await organizer(createEdition, { body: { slug: 'theirs', name: { es: 'Ajena' }, ...dates } });
    const programmer = signedIn(application, { role: 'programmer', editionId: mine.id, scopes: [] });
    expect((await programmer(listEditions)).body.map(({ slug }) => slug)).toEqual(['mine']);
    expect((await organizer(listEditions)).body.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['mine', 'theirs']));
    expect((await programmer(readEdition, { params: { edition: 'mine' } })).status).toBe(200);
    expect((await programmer(readEdition, { params: { edition: 'theirs' } })).status).toBe(403);
    expect((await programmer(createEdition, { body: { slug: 'no', name: { es: 'No' }, ...dates } })).status).toBe(403);
  });

  it('is found by its address as soon as it exists', async () => {
    const resolver = application.app.get(EditionResolver);
    expect(await resolver.bySlug('soon')).toBeUndefined();
    const { body } = await organizer(createEdition, { body: { slug: 'soon', name: { es: 'Pronto' }, ...dates } });
    expect(await resolver.bySlug('soon')).toEqual({ id: body.id, slug: 'soon' });
    expect(await application.app.get(EditionReader).byId(body.id)).toEqual({ ...body, baseMap: null });
    expect((await organizer(readEdition, { params: { edition: 'nowhere' } })).status).toBe(404);
  });
});
