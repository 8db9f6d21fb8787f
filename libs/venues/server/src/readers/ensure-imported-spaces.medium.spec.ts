import { editionRow, StubEditions, StubIdentity, testApp, testDatabase, type TestApp, type TestDatabase } from '@feria/test-support';
import { VenueDirectory } from '@feria/venues-contract';
import { VenuesModule } from '../index.ts';
import { editionReaderOf } from '../specs/edition-reader.stub.ts';

const room = (name: string, venueName?: string) => ({ source: 'schedule.xml', sourceKey: name, name, ...(venueName ? { venueName } : {}) });

describe('the rooms of an imported file', () => {
  let database: TestDatabase;
  let application: TestApp;
  let directory: VenueDirectory;
  let newEdition: (slug: string) => Promise<string>;

  beforeAll(async () => {
    database = await testDatabase();
    application = await testApp({ database, modules: [StubIdentity.module(), StubEditions.of(), editionReaderOf({ name: { es: 'El congreso' }, sourceLanguage: 'es' }), VenuesModule] });
    directory = application.app.get(VenueDirectory);
    newEdition = async (slug) => (await editionRow(database, slug)).id;
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  it('become spaces of one venue named after the edition; rooms that differ in case are two', async () => {
    const edition = await newEdition('congress');
    const ids = await directory.ensureSpaces(edition, [room('Saal 1'), room('SAAL 1'), room('Saal 1')]);
    expect(ids.size).toBe(2);
    const [venue, ...others] = await directory.ofEdition(edition);
    expect([venue!.name, venue!.spaces.map(({ name }) => name), others]).toEqual([{ es: 'El congreso' }, ['Saal 1', 'SAAL 1'], []]);
  });

  it('are found again the next time', async () => {
    const edition = await newEdition('again');
    const first = await directory.ensureSpaces(edition, [room('A'), room('B')]);
    expect(await directory.ensureSpaces(edition, [room('B'), room('A'), room('C')])).toEqual(new Map([...first, ['C', expect.any(String)]]));
    expect(await directory.findImported(edition, 'schedule.xml')).toEqual(await directory.ensureSpaces(edition, [room('A'), room('B'), room('C')]));
    expect(await directory.findImported(edition, 'csv')).toEqual(new Map());
  });

  it('go into the venue that the file names', async () => {
    const edition = await newEdition('named');
    await directory.ensureSpaces(edition, [room('Foro', 'Zócalo'), room('Patio', 'Zócalo'), room('Aula', 'Museo')]);
    expect((await directory.ofEdition(edition)).map(({ name, spaces }) => [name.es, spaces.length])).toEqual([['Zócalo', 2], ['Museo', 1]]);
  });

  it('are made once, though two imports run at the same time', async () => {
    const edition = await newEdition('twice');
    const [one, two] = await Promise.all([1, 2].map(() => directory.ensureSpaces(edition, [room('A'), room('B')])));
    expect(one).toEqual(two);
    expect((await directory.ofEdition(edition)).flatMap(({ spaces }) => spaces)).toHaveLength(2);
  });
});
