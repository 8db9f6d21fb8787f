import type { ReadingContext } from '../source-row.ts';
import { readFile } from '../read-file.ts';
import { durationMinutes, statusOf } from './schedule-dialects.ts';

const context: ReadingContext = { sourceLanguage: 'es', dayBoundary: '04:00', zone: 'America/Mexico_City' };

async function fieldsOf(inside: string, { day = 'date="2027-05-15"', room = '<room name="Foro">', generator = '' } = {}) {
  const xml = `<schedule>${generator}<day ${day}>${room}<event id="1" guid="ABC"><title>A</title>${inside}</event></room></day></schedule>`;
  return (await readFile({ fileName: 's.xml', bytes: Buffer.from(xml) }, context)).rows[0]!.fields;
}

describe('the start of an event', () => {
  it.each([
    ['<date> with its offset', '<date>2027-05-15T17:00:00-06:00</date><start>17:00</start>', { date: '2027-05-15', time: '17:00', offsetMin: -360 }],
    ['<date> in UTC, <start> on the wall', '<date>2027-05-16T01:30:00Z</date><start>19:30</start>', { date: '2027-05-15', time: '19:30', offsetMin: -360 }],
    ['an offset of elsewhere, and the wall clock in both', '<date>2027-05-15T17:00:00+02:00</date><start>17:00</start>', { date: '2027-05-15', time: '17:00', offsetMin: 120 }],
    ['only <start>, on the <day>', '<start>17:00</start>', { date: '2027-05-15', time: '17:00', offsetMin: null }],
    ['after midnight it is still that evening', '<start>00:30</start>', { date: '2027-05-16', time: '00:30', offsetMin: null }],
    ['a plain <date>', '<date>2027-05-20</date><start>9:05</start>', { date: '2027-05-20', time: '09:05', offsetMin: null }],
  ])('%s', async (_, inside, start) => expect((await fieldsOf(inside)).start).toEqual(start));

  it('a file without any leaves it alone', async () => expect(await fieldsOf('', { day: '' })).not.toHaveProperty('start'));
});

describe('a room', () => {
  it('is the one the event stands in', async () => expect((await fieldsOf('<room>headnut</room>')).place).toEqual({ venue: null, space: 'Foro' }));
  it('else the one it names', async () => expect((await fieldsOf('<room>Patio</room>', { room: '<room>' })).place).toEqual({ venue: null, space: 'Patio' }));
});

describe('people', () => {
  it('with the id 0 are told apart by name', async () => {
    const { performers } = await fieldsOf('<persons><person id="0">Ana</person><person id="0">Luz</person><person> </person></persons>');
    expect(performers).toEqual([{ name: 'Ana', kind: 'PERSON', sourceKey: '0|Ana' }, { name: 'Luz', kind: 'PERSON', sourceKey: '0|Luz' }]);
  });
});

describe('a duration', () => {
  it.each([['01:30', 90], ['1:30', 90], ['1:00:00', 1440], ['16:09:00', 23_580], ['00:00', 0], ['90', null], ['1:75', null]])('%s', (text, minutes) => expect(durationMinutes(text)).toBe(minutes));
});

describe('a status', () => {
  it.each([
    ['an element', { title: 'A', status: 'Cancelled' }, {}, 'cancelled', 'A'],
    ['an attribute', { title: 'A' }, { status: 'canceled' }, 'cancelled', 'A'],
    ['a flag', { title: 'A', cancelled: 'true' }, {}, 'cancelled', 'A'],
    ['a flag that is down', { title: 'A', cancelled: 'false' }, {}, 'planned', 'A'],
    ['brackets before the title', { title: '[ABGESAGT] Vortrag' }, {}, 'cancelled', 'Vortrag'],
    ['a word before the title', { title: 'Cancelled: Talk' }, {}, 'cancelled', 'Talk'],
    ['a title that begins like one', { title: 'Cancelled dreams' }, {}, undefined, 'Cancelled dreams'],
    ['suspended', { title: 'A', subtitle: 'Suspendida' }, {}, 'suspended', 'A'],
    ['nothing', { title: 'A', subtitle: 'Keynote' }, {}, undefined, 'A'],
  ])('%s', (_, texts, attributes, state, title) => expect(statusOf(texts, attributes, false)).toMatchObject({ state, title }));

  it('as our own feed writes it', async () => {
    const generator = '<generator name="Feria" version="1"/>';
    expect(await fieldsOf('<subtitle>Cancelada: lluvia</subtitle>', { generator })).toMatchObject({ state: 'cancelled', reason: 'lluvia' });
    expect(await fieldsOf('<subtitle/>', { generator })).toMatchObject({ state: 'planned' });
  });
});
