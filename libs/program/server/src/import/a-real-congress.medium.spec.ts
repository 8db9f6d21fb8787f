import { describeWithFixtures, sharedFixture } from '@feria/test-support';
import { ImportDesk, type Programme } from './specs/import-desk.ts';

const file = (name: string) => sharedFixture(`schedules/36c3-${name}.xml`);
const figures = { created: 0, changed: 0, unchanged: 0, refused: 0, missing: 0, newSpaces: 0 };

jest.setTimeout(120_000);

describeWithFixtures('the schedule of a real congress', () => {
  let desk: ImportDesk;

  beforeAll(async () => {
    desk = await ImportDesk.open();
  });

  afterAll(() => desk.close());

  describe('its final version', () => {
    let programme: Programme;

    beforeAll(async () => {
      programme = await desk.edition();
    });

    it('gives 1,351 performances in 92 spaces', async () => {
      const report = await programme.import('36c3-final.xml', file('final'));
      expect(report.counts).toEqual({ ...figures, created: 1351, newSpaces: 92 });
      expect([await programme.count('program_performance'), await programme.count('program_event'), await programme.count('venues_space')]).toEqual([1351, 1351, 92]);
      expect(await programme.count('venues_space', `name IN ('1Komona headnut', '1komona headnut')`)).toBe(2);
    });

    it('gives nothing to do the second time', async () => {
      const { body } = await programme.dryRun('36c3-final.xml', file('final'));
      expect(body.counts).toEqual({ ...figures, unchanged: 1351 });
    });

    it('warns and never blocks in venues that came with it', async () => {
      const rules = await programme.fair.rows<{ rule: string; severity: string }>('SELECT rule, severity FROM program_policy WHERE edition_id = $1 AND venue_id IS NOT NULL ORDER BY rule', [programme.fair.id]);
      expect(rules.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['availability warn', 'double_booking warn', 'hours warn', 'missing_text warn', 'space_overlap warn']);
    });

    it('keeps the people with the id 0 apart by name', async () => {
      expect(await programme.count('program_performer', `source_key LIKE '0|%'`)).toBe(253);
      expect(await programme.count('program_performer')).toBe(923);
    });
  });

  it('three versions of one live day give exactly what is between them', async () => {
    const programme = await desk.edition();
    const first = await programme.import('a.xml', file('20191227T0150'));
    expect(first.counts).toEqual({ ...figures, created: 1028, newSpaces: 66 });
    // 46 of its events say +00:00 in December in Leipzig.
    expect(first.rows.filter(({ warnings }) => warnings.some((warning) => warning.includes('vale la hora del reloj')))).toHaveLength(46);

    const second = await programme.import('b.xml', file('20191227T1610'), { cancelMissing: true });
    expect(second.counts).toMatchObject({ created: 52, missing: 4, refused: 0 });
    expect(second.counts.changed + second.counts.unchanged).toBe(1024);
    expect(second.guard).toEqual({ tripped: false, percent: 0.4 });

    const third = await programme.import('c.xml', file('20191227T2350'), { cancelMissing: true });
    expect(third.counts).toMatchObject({ created: 80, missing: 4, refused: 0 });
    expect(third.counts.changed + third.counts.unchanged).toBe(1072);
    expect([second.counts.changed, third.counts.changed]).toEqual([66, 64]);
    expect(await programme.count('program_performance', `state = 'cancelled'`)).toBe(8);
    expect(await programme.count('program_performance', `state = 'planned'`)).toBe(1152);
  });

  it('a version in which 115 events are gone trips the guard and cancels nothing; the next one is as if nothing had been', async () => {
    const programme = await desk.edition();
    await programme.import('T1150.xml', file('20200115T1150'));
    const { body: holed } = await programme.dryRun('T1131.xml', file('20200115T1131'));
    expect(holed.counts).toMatchObject({ created: 0, missing: 115 });
    expect(holed.guard).toEqual({ tripped: true, percent: 8.5 });

    const refused = await programme.apply(holed.importId, { cancelMissing: true });
    expect([refused.status, refused.problem.title]).toEqual([409, 'Faltan 115 de 1351 funciones (8.5 %), y eso parece un archivo incompleto. Para cancelarlas escriba el número 115']);
    expect((await programme.apply(holed.importId, { cancelMissing: true, typedCount: 114 })).status).toBe(409);
    expect(await programme.count('program_performance', `state = 'cancelled'`)).toBe(0);

    expect((await programme.apply(holed.importId)).status).toBe(200);
    expect(await programme.count('program_performance', `state = 'cancelled'`)).toBe(0);
    const { body: whole } = await programme.dryRun('T1150.xml', file('20200115T1150'));
    expect(whole.counts).toMatchObject({ created: 0, missing: 0 });
  });
});
