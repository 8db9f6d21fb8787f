import writeXlsxFile from 'write-excel-file/node';
import { readFile } from '../read-file.ts';
import type { ReadingContext } from '../source-row.ts';

const context: ReadingContext = { sourceLanguage: 'es', dayBoundary: '04:00', zone: 'America/Mexico_City' };
const read = (content: string | Buffer, fileName = 'programa.csv', mapping?: Record<string, string>) => readFile({ fileName, bytes: Buffer.from(content), ...(mapping && { mapping }) }, context);
const HEAD = 'Título,Fecha,Hora,Fin,Sede,Espacio';
const first = async (lines: string, mapping?: Record<string, string>) => (await read(lines, 'programa.csv', mapping)).rows[0]!;

describe('a CSV', () => {
  const expected = { title: { es: 'Son jarocho' }, start: { date: '2027-05-15', time: '17:00', offsetMin: null }, durationMin: 90, place: { venue: 'Zócalo', space: 'Foro' } };

  it.each([
    ['commas', `${HEAD}\nSon jarocho,2027-05-15,17:00,18:30,Zócalo,Foro`],
    ['semicolons and CRLF', `${HEAD}\nSon jarocho,15/05/2027,17:00,18:30,Zócalo,Foro`.replaceAll(',', ';').replaceAll('\n', '\r\n')],
    ['tabs', `${HEAD}\nSon jarocho,2027-05-15,5:00 p.m.,6:30 pm,Zócalo,Foro`.replaceAll(',', '\t')],
    ['a byte order mark and lines before the header', `\uFEFFPrograma 2027,,,,,\n${HEAD}\nSon jarocho,2027-05-15,17h,18h30,Zócalo,Foro`],
  ])('with %s', async (_, text) => expect((await first(text)).fields).toEqual(expected));

  it('in English and French, too', async () => {
    expect((await first('Title,Date,Start time,Duration,Venue,Room\nSon jarocho,2027-05-15,17:00,1:30,Zócalo,Foro')).fields).toEqual(expected);
    expect((await first('Titre;Jour;Début;Durée;Lieu;Salle\nSon jarocho;15.05.2027;17h00;90 min;Zócalo;Foro')).fields).toEqual(expected);
  });

  it('a title that names no language is in the edition’s own', async () => {
    const { rows: [row] } = await readFile({ fileName: 'p.csv', bytes: Buffer.from('Title,Título (español),Summary\nA,B,C') }, { ...context, sourceLanguage: 'en' });
    expect(row!.fields).toEqual({ title: { en: 'A', es: 'B' }, summary: { en: 'C' } });
  });

  it('in Windows-1252 is read, and says so', async () => {
    const { rows: [row], warnings } = await read(Buffer.from('Título,Fecha\nÑandú,\n', 'latin1'));
    expect(row!.fields.title).toEqual({ es: 'Ñandú' });
    expect(warnings.join()).toMatch('Windows-1252');
  });

  it('takes columns for what the mapping says, and leaves out what it leaves out', async () => {
    const row = await first('Cosa,Título,Lengua\nA,B,Náhuatl', { Cosa: 'title_es', Título: '' });
    expect(row.fields).toEqual({ title: { es: 'A' }, languages: ['náhuatl'] });
  });

  it('shows what it took each column for', async () => {
    const { columns } = await read('Título,Color\nA,rojo');
    expect(columns).toEqual([{ header: 'Título', field: 'title_es', sample: 'A' }, { header: 'Color', field: '', sample: 'rojo' }]);
  });

  it('without ids knows a row again as long as it says the same', async () => {
    const [one, again, other] = await Promise.all(['A', 'A', 'B'].map((title) => first(`Título\n${title}`)));
    expect(one!.guid).toBe(again!.guid);
    expect(one!.guid).not.toBe(other!.guid);
  });

  it.each([
    ['quotes that never close', 'Título,Resumen\nA,"abierta', /comillas/],
    ['no rows', 'Título,Resumen\n', /ninguna fila/],
    ['bytes of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /no es texto/],
  ])('is refused with %s', async (_, content, reason) => expect(read(content)).rejects.toThrow(reason));
});

describe('a row of a sheet', () => {
  const refused = async (cells: string) => (await first(`${HEAD},Duración,Estado,feria_id\n${cells}`)).refusal;

  it.each([
    [',2027-05-15,17:00,18:00,,,,,', 'Falta el título'],
    ['A,2027-05-15,17:00,16:00,,,,,', 'Termina (16:00) antes de empezar (17:00)'],
    ['A,2027-05-15,17:00,18:00,,,90,,', 'La duración (90 min) y la hora de fin (60 min) no coinciden'],
    ['A,2027-02-30,17:00,,,,,,', 'La fecha «2027-02-30» no se entiende (AAAA-MM-DD o DD/MM/AAAA)'],
    ['A,2027-05-15,17:00+25:00,,,,,,', 'La hora «17:00+25:00» no se entiende (HH:MM)'],
    ['A,,17:00,,,,,,', 'Falta la fecha'],
    ['A,2027-05-15,17:00,,,,-5,,', 'Termina antes de empezar'],
    ['A,,,,,,,quizá,', 'No se conoce el estado «quizá»'],
    ['A,,,,,,,,doce', 'El feria_id «doce» no es un número'],
    [`${'x'.repeat(1_000_000)},,,,,,,,`, 'La celda de «título (español)» pasa de 20000 caracteres. Falta el título'],
  ])('is refused: %.40s', async (cells, reason) => expect(await refused(cells)).toBe(reason));

  it('may end after midnight', async () => expect((await first(`${HEAD}\nA,2027-05-15,23:00,00:30,,`)).fields.durationMin).toBe(90));

  it('keeps what looks like a formula as the text it is', async () => {
    const { rows } = await read(`Título\n"=HYPERLINK(""http://x"")"\n'=1+1\n@SUM(A1)`);
    expect(rows.map(({ fields }) => fields.title!.es)).toEqual(['=HYPERLINK("http://x")', '=1+1', '@SUM(A1)']);
  });

  it('5,000 bad ones are each listed with line and reason', async () => {
    const { rows } = await read(`${HEAD}\n${Array.from({ length: 5000 }, (_, at) => `Acto ${at},2027-13-45,17:00,,,`).join('\n')}`);
    expect(rows).toHaveLength(5000);
    expect(rows.every(({ line, refusal }, at) => line === at + 2 && refusal?.startsWith('La fecha «2027-13-45»'))).toBe(true);
  });
});

describe('an XLSX', () => {
  it('has dates as dates, times as fractions, and formulas as their values', async () => {
    const bytes = await writeXlsxFile([
      ['Título', 'Fecha', 'Hora', 'Duración', 'Tipo'],
      ['A', { value: new Date('2027-05-15T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, { value: 17 / 24, type: Number }, { value: 90, type: Number }, { value: '=1+1', type: 'Formula' }],
      [null, null, null, null, null],
      ['B', { value: new Date('2027-05-15T18:30:00Z'), type: Date, format: 'yyyy-mm-dd hh:mm' }, null, null, null],
    ]).toBuffer();
    const { rows } = await read(bytes, 'programa.xlsx');
    expect(rows.map(({ line, fields }) => [line, fields.start, fields.durationMin])).toEqual([
      [2, { date: '2027-05-15', time: '17:00', offsetMin: null }, 90], [4, { date: '2027-05-15', time: '18:30', offsetMin: null }, undefined]]);
    expect(rows[0]!.fields.type).not.toContain('=');
  });

  it.each([
    ['cut', async () => (await writeXlsxFile([['Título'], ['A']]).toBuffer()).subarray(0, 900), /dañado/],
    ['another ZIP', async () => emptyZip(), /dañado o no es de Excel/],
    ['a bomb', async () => bomb(), /desempaca/],
    ['the Excel of the last century', async () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /\.xls/],
  ])('is refused: %s', async (_, make, reason) => expect(read(await make(), 'x.xlsx')).rejects.toThrow(reason));
});

function emptyZip(): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);
}

/** A directory that owns up to 4 GB in one entry. */
function bomb(): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(0xffffffff, 24);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(4, 16);
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), entry, end]);
}
