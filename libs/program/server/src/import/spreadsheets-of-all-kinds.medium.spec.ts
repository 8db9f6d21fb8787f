import { ImportDesk, type Programme } from './specs/import-desk.ts';

jest.setTimeout(60_000);

describe('a spreadsheet', () => {
  let desk: ImportDesk;
  let programme: Programme;

  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  beforeEach(async () => {
    programme = await desk.edition({ zone: 'America/Mexico_City', starts_on: '2027-05-14', ends_on: '2027-05-30' });
  });
  afterAll(() => desk.close());

  it('without any ids gives no change the second time, and says what that rests on', async () => {
    const csv = 'Título,Fecha,Hora,Duración,Sede,Espacio\nDanza,2027-05-15,17:00,60,Zócalo,Foro\nDanza,2027-05-15,17:00,60,Zócalo,Foro\nSon,2027-05-16,12:00,45,Zócalo,Patio\n';
    expect((await programme.import('p.csv', csv)).counts).toMatchObject({ created: 3, newSpaces: 2 });
    const { body } = await programme.dryRun('p.csv', `\uFEFF${csv.replaceAll(',', ';')}`);
    expect(body.counts).toMatchObject({ created: 0, unchanged: 3, missing: 0, newSpaces: 0 });
    expect(body.warnings).toEqual([expect.stringContaining('no trae identificadores')]);
  });

  it('goes into the venues and spaces that are there, by code or by name', async () => {
    const venue = await programme.fair.venue({ code: 'ZOC', name: { es: 'Zócalo', en: 'Main Square' } });
    await programme.fair.space({ venue_id: venue.id, name: 'Foro' });
    const { counts } = await programme.import('p.csv', 'Título,Sede,Espacio\nA,ZOC,Foro\nB,Main Square,Foro\nC,,Foro\nD,Zócalo,');
    expect(counts).toMatchObject({ created: 4, refused: 0, newSpaces: 0 });
  });

  it('is told its columns by hand', async () => {
    const { body } = await programme.dryRun('p.csv', 'Cosa;Cuándo\nDanza;2027-05-15 17:00', { Cosa: 'title_es', Cuándo: 'date' });
    expect([body.counts.created, body.columns.map(({ field }) => field)]).toEqual([1, ['title_es', 'date']]);
    expect((await programme.dryRun('p.csv', 'Cosa\nDanza', { Cosa: 'nonsense' })).status).toBe(422);
  });

  it('with 5,000 bad rows is answered row by row within ten seconds, and writes none', async () => {
    const before = process.cpuUsage();
    const { body } = await programme.dryRun('p.csv', `Título,Fecha,Hora,Fin\n${Array.from({ length: 5000 }, (_, at) => `Acto ${at},2027-05-15,17:00,16:00`).join('\n')}`);
    // Processor time: how long it takes beside other work is theirs.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
    expect([body.counts.refused, body.rows.length, body.rows.at(-1)]).toEqual([5000, 5000, expect.objectContaining({ line: 5001, reason: 'Termina (16:00) antes de empezar (17:00)' })]);
    expect((await programme.apply(body.importId)).body.counts.created).toBe(0);
    expect(await programme.count('program_event')).toBe(0);
  });

  it('of 50 MB is refused while it comes in', async () => {
    const { status, problem } = await programme.dryRun('p.csv', Buffer.alloc(50 * 1024 * 1024, 'a'));
    expect([status, problem.title]).toEqual([413, 'El archivo pasa de 20 MB, que es lo más que se acepta']);
    expect(await programme.count('program_import')).toBe(0);
  });

  it('no file at all is refused', async () => {
    expect((await programme.client.send('POST', `/api/v1/editions/${programme.fair.slug}/imports`, {})).problem.type).toBe('/problems/program/no-file');
  });

  describe('where the edition forbids overlaps while drafting', () => {
    const row = (number: number, hour: string) => `${number},2027-05-15,${hour}`;
    let numbers: number[];

    beforeEach(async () => {
      const venue = await programme.fair.venue();
      const space = await programme.fair.space({ venue_id: venue.id });
      await programme.fair.policy('space_overlap', 'block_edit');
      const rows = [];
      for (const hour of ['12:00', '14:00']) rows.push(await programme.fair.performance({ space, start: `2027-05-15T${hour}`, columns: { exclusive: true } }));
      numbers = rows.map(({ number }) => number);
    });

    it('may swap two', async () => {
      expect((await programme.import('p.csv', `feria_id,Fecha,Hora\n${row(numbers[0]!, '14:00')}\n${row(numbers[1]!, '12:00')}`)).counts.changed).toBe(2);
    });

    it('may not put one on the other, and then changes nothing', async () => {
      const { body } = await programme.dryRun('p.csv', `feria_id,Fecha,Hora\n${row(numbers[0]!, '14:30')}\n${row(numbers[1]!, '14:00')}`);
      const { status, problem } = await programme.apply(body.importId);
      expect([status, problem.type]).toEqual([409, '/problems/program/space-already-booked']);
      expect(await programme.count('program_performance', 'version > 1')).toBe(0);
    });
  });
});
