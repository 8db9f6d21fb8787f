import type { ImportReport } from '@feria/program-contract';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { ImportDesk, type Programme } from '../import/specs/import-desk.ts';

jest.setTimeout(120_000);

type Sheet = (string | number | boolean | Date | null)[][];

describe('the programme as a spreadsheet', () => {
  let desk: ImportDesk;
  let programme: Programme;
  let numbers: number[];

  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  afterAll(() => desk.close());

  beforeEach(async () => {
    programme = await desk.edition({ zone: 'America/Mexico_City', starts_on: '2027-05-14', ends_on: '2027-05-30' });
    const { fair } = programme;
    const venue = await fair.venue({ name: { es: 'Plaza Mayor', en: 'Main Square' } });
    const [foro, patio] = [await fair.space({ venue_id: venue.id, name: 'Foro' }), await fair.space({ venue_id: venue.id, name: 'Patio' })];
    const event = await fair.event({ title: { es: 'Son jarocho', en: 'Son' }, summary: { es: '=1+1', fr: 'Un son' }, languages: ['es', 'fr'] }, [await fair.performer({ name: 'Los Utrera' })]);
    const [one, two] = [await fair.performance({ event, space: foro, start: '2027-05-15T17:00' }), await fair.performance({ event, space: patio, start: '2027-05-16T00:30' })];
    const gone = await fair.performance({ space: foro, start: '2027-05-17T12:00', columns: { state: 'cancelled', reason: '@lluvia' } });
    const unscheduled = await fair.performance({ start: null });
    numbers = [one, two, gone, unscheduled].map(({ number }) => number);
  });

  const sheetOf = async (bytes: Buffer): Promise<Sheet> => (await readSheet(bytes)) as Sheet;
  const fileOf = (sheet: Sheet) => writeXlsxFile(sheet.map((row): Row => row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value)))).toBuffer();
  const edited = async (change: (rows: Sheet, column: (header: string) => number) => void) => {
    const sheet = await sheetOf(await programme.export());
    change(sheet, (header) => sheet[0]!.indexOf(header));
    return (await programme.dryRun('programa.xlsx', await fileOf(sheet))).body;
  };
  const changesOf = ({ rows }: ImportReport) => rows.flatMap(({ line, changes }) => changes.map(({ field, before, after }) => [line, field, before, after]));

  it('has ids, wall-clock dates and times, texts in three languages, and no formula', async () => {
    const [header, first, second] = await sheetOf(await programme.export());
    expect(header!.slice(0, 7)).toEqual(['feria_id', 'Título (español)', 'Título (inglés)', 'Título (francés)', 'Fecha', 'Hora', 'Duración (min)']);
    expect(first!.slice(0, 10)).toEqual([numbers[0], 'Son jarocho', 'Son', null, new Date('2027-05-15T00:00:00Z'), '17:00', 60, 'Plaza Mayor', 'Foro', 'programada']);
    expect(second!.slice(4, 6)).toEqual([new Date('2027-05-16T00:00:00Z'), '00:30']);
    expect(first).toContain(`'=1+1`);
  });

  it('comes back untouched without a change', async () => {
    const { body } = await programme.dryRun('programa.xlsx', await programme.export());
    expect(body.counts).toEqual({ created: 0, changed: 0, unchanged: 4, refused: 0, missing: 0, newSpaces: 0 });
  });

  it('comes back edited as a diff that can be read, and then applied', async () => {
    const report = await edited((rows, column) => {
      rows[1]![column('Hora')] = '18:30';
      rows[1]![column('Espacio')] = 'Patio';
      rows[2]![column('Fecha')] = new Date('2027-05-18T00:00:00Z');
      rows[3]![column('Estado')] = 'programada';
      rows[4]![column('Título (español)')] = 'Fandango';
      rows[4]![column('Duración (min)')] = 90;
    });
    expect(changesOf(report)).toEqual([
      [2, 'space', 'Foro, Plaza Mayor', 'Patio, Plaza Mayor'], [2, 'start', '2027-05-15 17:00', '2027-05-15 18:30'],
      [3, 'start', '2027-05-16 00:30', '2027-05-18 00:30'], [4, 'state', 'cancelada', 'programada'], [4, 'reason', '@lluvia', ''],
      [5, 'title_es', expect.any(String), 'Fandango'], [5, 'duration', '60 min', '90 min'],
    ]);
    expect((await programme.apply(report.importId)).status).toBe(200);
    const again = await programme.dryRun('programa.xlsx', await programme.export());
    expect(again.body.counts).toMatchObject({ changed: 0, unchanged: 4 });
    expect(await programme.count('program_performance', 'duration_min = 90 AND version = 2')).toBe(1);
  });

  it('a new row is a new event; the same file again is no change', async () => {
    const sheet = await sheetOf(await programme.export());
    sheet.push([null, 'Danza nueva', null, null, new Date('2027-05-20T00:00:00Z'), '12:00', 45, 'Plaza Mayor', 'Quiosco', null, null, 'Baile']);
    const file = await fileOf(sheet);
    const { counts } = await programme.import('programa.xlsx', file);
    expect(counts).toMatchObject({ created: 1, unchanged: 4, newSpaces: 1 });
    expect((await programme.dryRun('programa.xlsx', file)).body.counts).toMatchObject({ created: 0, unchanged: 5, missing: 0 });
    expect(await programme.count('program_event', `title->>'es' = 'Danza nueva' AND discipline = 'dance'`)).toBe(1);
  });

  it('a row taken out is missing and nothing more', async () => {
    const report = await edited((rows) => rows.splice(1, 1));
    expect([report.counts, report.missing.map(({ number }) => number)]).toEqual([expect.objectContaining({ unchanged: 3, missing: 1 }), [numbers[0]]]);
  });

  it('two rows of one event that say different things are both refused', async () => {
    const report = await edited((rows, column) => {
      rows[1]![column('Título (español)')] = 'Otra cosa';
    });
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'unchanged', 'unchanged']);
    expect(report.rows[0]!.reason).toBe('Las filas 2, 3 son del mismo evento y no dicen lo mismo (título (español)): escriba lo mismo en todas');
  });

  it('a text that a performance outside the sheet shares is changed there, too, and that is said', async () => {
    const report = await edited((rows, column) => {
      rows[1]![column('Título (español)')] = 'Otra cosa';
      rows.splice(2, 1);
    });
    expect([report.rows[0]!.outcome, report.rows[0]!.warnings]).toEqual(['changed', ['Cambia también otra función del mismo evento']]);
    expect((await programme.apply(report.importId)).status).toBe(200);
    expect((await programme.dryRun('programa.xlsx', await programme.export())).body.counts.unchanged).toBe(4);
  });

  it('a number that nobody has, or that comes twice, is refused', async () => {
    const report = await edited((rows) => {
      rows[1]![0] = 9999;
      rows[3]![0] = numbers[1]!;
    });
    expect(report.rows.map(({ reason }) => reason)).toEqual(['Ese feria_id no es de ninguna función de esta edición', null, 'Otra fila del archivo ya tiene ese feria_id', null]);
  });

  it('participants by key, ISO code or name; an unknown one refuses its row', async () => {
    const { id } = await programme.fair.participant({ key: `k-${programme.fair.slug}`, display_name: { es: 'Perú' }, iso2: null });
    await programme.fair.rows(`INSERT INTO participants_participation (id, edition_id, participant_id, state) VALUES (gen_random_uuid(), $1, $2, 'confirmed')`, [programme.fair.id, id]);
    const report = await edited((rows, column) => {
      rows[3]![column('Participantes')] = 'peru';
      rows[4]![column('Participantes')] = 'Atlántida';
    });
    expect(changesOf(report)).toEqual([[4, 'participants', '', 'Perú']]);
    expect(report.rows[3]!.reason).toBe('No hay ningún participante «Atlántida»');
    expect((await programme.apply(report.importId)).status).toBe(200);
    expect(await programme.fair.rows('SELECT participant_id AS id FROM program_event_participant WHERE participant_id = $1', [id])).toEqual([{ id }]);
  });

  it('whatever people write goes out and comes back', async () => {
    const letters = fc.constantFrom(...'aZñÑéü=+-@\t\r\n\'"<>&;,_x0041_ \u200F\u202Eשלוםمرحبا👩‍👩‍👧🇲🇽\u0301\u0007\u00A0漢字'.match(/./gsu)!);
    const text = fc.oneof(fc.array(letters, { minLength: 1, maxLength: 30 }).map((list) => list.join('')), fc.string({ unit: 'binary', maxLength: 30 }));
    const hard = fc.oneof(text, fc.constantFrom('toString', '__proto__', 'constructor', '_x0041_', `'=1`, `''`));
    const storable = hard.filter((value) => !value.includes('\u0000') && value.trim() !== '' && !/\p{Surrogate}/u.test(value));
    for (let at = 0; at < 36; at += 1) await programme.fair.performance({ start: null });
    await fc.assert(fc.asyncProperty(fc.array(storable, { minLength: 40, maxLength: 40 }), async (texts) => {
      await programme.fair.rows(
        `UPDATE program_event e SET title = jsonb_build_object('es', 'A' || w.word, 'fr', w.word), summary = jsonb_build_object('es', w.word)
         FROM (SELECT id, row_number() OVER (ORDER BY number) AS place FROM program_event WHERE edition_id = $1) r JOIN unnest($2::text[]) WITH ORDINALITY AS w(word, place) USING (place) WHERE e.id = r.id`,
        [programme.fair.id, texts]);
      const bytes = await programme.export();
      const { body, problem } = await programme.dryRun('programa.xlsx', bytes);
      expect(problem.title).toBeUndefined();
      expect(changesOf(body)).toEqual([]);
      expect(body.counts).toMatchObject({ unchanged: 40, refused: 0 });
      for (const cell of (await sheetOf(bytes)).slice(1).flat()) expect(String(cell ?? '')).not.toMatch(/^[=+\-@\t\r\n]/);
    }), { numRuns: 8, endOnFailure: true });
  });
});
