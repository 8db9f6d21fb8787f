import { AccountReader } from '@feria/identity-contract';
import { ParticipantDirectory } from '@feria/participants-contract';
import { ProgrammeReleases, ReleaseReader } from '@feria/program-contract';
import { testDatabase, type TestDatabase } from '@feria/test-support';
import { VenueDirectory } from '@feria/venues-contract';
import { editionCalled, inApplication } from '../in-application.ts';
import { composeDemo } from './compose-demo.ts';
import { loadDemo } from './load-demo.ts';

const demo = composeDemo();

describe('the demonstration', () => {
  let database: TestDatabase;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    database = await testDatabase();
    env = { DATABASE_URL: database.url };
  });

  afterAll(() => database.drop());

  it('leaves nothing behind when its load fails half-way', async () => {
    const broken = { ...demo, performances: [...demo.performances, ...demo.performances.slice(0, 1)] };
    await expect(inApplication(env, (app) => loadDemo(app, broken, 'secreto-de-prueba'))).rejects.toThrow();
    await expect(inApplication(env, (app) => editionCalled(app, 'fica-demo'))).rejects.toThrow('There is no edition');
  });

  it('is loaded and published once, though two start at the same time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => inApplication(env, (app) => loadDemo(app, demo, 'secreto-de-prueba'))));
    expect([first, second].filter(Boolean)).toHaveLength(1);
    expect(await inApplication(env, (app) => loadDemo(app, demo, 'otro-secreto-de-prueba'))).toBe(false);
  }, 120_000);

  it('is a whole fair: venues, participants, accounts, release 1 and one waived conflict', async () => {
    await inApplication(env, async (app) => {
      const { id, demonstration, baseMap } = await editionCalled(app, 'fica-demo');
      expect([demonstration, baseMap]).toEqual([true, expect.objectContaining({ type: 'FeatureCollection' })]);
      const venues = await app.get(VenueDirectory).ofEdition(id);
      expect([venues.length, venues.filter(({ role }) => role === 'MAIN').length, venues.every(({ spaces }) => spaces.length > 1)]).toEqual([20, 2, true]);
      expect(await app.get(ParticipantDirectory).inEdition(id)).toHaveLength(108);
      expect((await app.get(AccountReader).withRole(id, ['head'])).length).toBeGreaterThan(100);
      expect(await app.get(ReleaseReader).latest(id)).toMatchObject({ number: 1 });
      expect(await app.get(ReleaseReader).entries(id, 1)).toHaveLength(1306);
      expect(await app.get(ProgrammeReleases).conflicts(id)).toMatchObject([{ rule: 'hours', waived: true }]);
    });
  }, 60_000);

  it('gives an embassy of several countries one mission, and its head an account for each', async () => {
    await inApplication(env, async (app) => {
      const shared = demo.missions.find(({ participantKeys }) => participantKeys.length > 1)!;
      const participants = await app.get(ParticipantDirectory).byKeys(shared.participantKeys);
      const missions = await app.get(ParticipantDirectory).missionsOf(participants.map(({ id }) => id));
      expect(new Set([...missions.values()].flat()).size).toBe(1);
      const heads = await app.get(AccountReader).withScope('mission', [...missions.values()].flat());
      expect(heads.length).toBe(participants.filter(({ iso2 }) => iso2 !== null).length);
    });
  }, 60_000);
});
