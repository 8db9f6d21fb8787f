import type { ReadingContext } from '../source-row.ts';
import { readFile } from '../read-file.ts';

const context: ReadingContext = { sourceLanguage: 'es', dayBoundary: '04:00', zone: 'Europe/Berlin' };
const read = (content: string | Buffer, fileName = 'schedule.xml') => readFile({ fileName, bytes: Buffer.from(content) }, context);
const event = (inside: string, attributes = 'id="1" guid="g"') => `<event ${attributes}><title>A</title>${inside}</event>`;
const schedule = (events: string, head = '') => `<schedule>${head}<day date="2019-12-27"><room name="Ada">${events}</room></day></schedule>`;

async function refusal(content: string | Buffer, fileName?: string): Promise<string> {
  const started = performance.now();
  try {
    await read(content, fileName);
  } catch (error) {
    expect(performance.now() - started).toBeLessThan(2000);
    return (error as Error).message;
  }
  throw new Error('the file was accepted');
}

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<!ENTITY lol${n} "${`&lol${n - 1 || ''};`.repeat(10)}">`).join('')}]>`;

describe('a schedule that lies', () => {
  it.each([
    ['billion laughs', `${laughs}${schedule(event('<abstract>&lol9;</abstract>'))}`, /DOCTYPE/],
    ['an external entity', `<!DocType x [<!ENTITY e SYSTEM "http://127.0.0.1:1/x">]>${schedule(event('&e;'))}`, /DOCTYPE/],
    ['an entity nobody defined', schedule(event('<abstract>&nbsp;</abstract>')), /entidad/],
    ['a million numeric references', schedule(event(`<abstract>${'&#65;'.repeat(1_000_000)}</abstract>`)), /referencias numéricas/],
    ['cut in the middle', schedule(event('')).slice(0, -40), /cortado/],
    ['crossed tags', schedule('<event><a><b></a></b></event>'), /mal formado/],
    ['another vocabulary', '<rss version="2.0"></rss>', /<rss>/],
    ['an abyss of tags', '<schedule>'.repeat(60), /niveles/],
    ['a hedgehog of attributes', `<schedule ${Array.from({ length: 60 }, (_, at) => `a${at}="1"`).join(' ')}/>`, /atributos/],
    ['one attribute of a megabyte', `<schedule a="${'x'.repeat(1_000_000)}"/>`, /atributos/],
    ['nothing in it', '<schedule></schedule>', /ninguna función/],
    ['a zone that does not exist', schedule(event(''), '<conference><time_zone_name>Marte/Olimpo</time_zone_name></conference>'), /Marte\/Olimpo/],
    ['Latin-1 by its own words', `<?xml version="1.0" encoding="ISO-8859-1"?>${schedule(event(''))}`, /ISO-8859-1/],
    ['UTF-16', Buffer.from(`\uFEFF${schedule(event(''))}`, 'utf16le'), /UTF-16/],
    ['no bytes', '', /vacío/],
  ])('is refused: %s', async (_, content, reason) => expect(await refusal(content)).toMatch(reason));

  it('is refused with the byte that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('<schedule><title>ó'), Buffer.from([0xe9]), Buffer.from('</title></schedule>')]);
    expect(await refusal(bytes)).toBe('El archivo no está en UTF-8: el byte 20 no es válido');
  });

  it('is refused at 50 MB before it is looked at', async () => expect(await refusal(Buffer.alloc(50 * 1024 * 1024, '<'))).toMatch('20 MB'));
  it('is refused when its name says something else', async () => expect(await refusal(schedule(event('')), 'programa.xlsx')).toMatch('.xlsx'));
});

describe('a row that cannot be', () => {
  const rowOf = async (inside: string, attributes?: string) => (await read(schedule(event(inside, attributes)))).rows[0]!;

  it.each([
    ['no title', '', 'id="1"', 'Falta el título'],
    ['an end before the start', '<title>A</title><start>10:00</start><duration>-01:00</duration>', undefined, 'Termina antes de empezar'],
    ['a duration that is none', '<title>A</title><duration>una hora</duration>', undefined, 'La duración «una hora» no se entiende'],
    ['a month of months', '<title>A</title><duration>99:00:00</duration>', undefined, 'Dura más de 31 días'],
    ['an offset of no place on Earth', '<title>A</title><date>2019-12-27T10:00:00+25:00</date>', undefined, 'No se conoce la zona horaria «+25:00»'],
    ['the 30th of February', '<title>A</title><date>2019-02-30T10:00:00Z</date>', undefined, 'La fecha «2019-02-30T10:00:00Z» no se entiende'],
    ['half past 25', '<title>A</title><start>25:30</start>', undefined, 'La hora «25:30» no se entiende'],
    ['a text of a megabyte', `<title>A</title><abstract>${'x'.repeat(1_000_000)}</abstract>`, undefined, 'El texto de <abstract> pasa de 20000 caracteres'],
  ])('is refused alone, with its line: %s', async (_, inside, attributes, reason) => {
    const { rows: [row] } = await read(schedule(`\n<event ${attributes ?? 'id="1" guid="g"'}>${inside}</event>\n${event('')}`));
    expect([row!.line, row!.refusal]).toEqual([2, reason]);
  });

  it('without guid is known by its id, and says so', async () => {
    expect(await rowOf('', 'id="7"')).toMatchObject({ guid: 'id:7', warnings: [expect.stringContaining('por su id'), expect.any(String)] });
  });
});
