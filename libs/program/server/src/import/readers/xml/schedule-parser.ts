import { setImmediate } from 'node:timers/promises';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { MAX_ROWS, MAX_TEXT, tooManyRows, unreadable } from '../file-limits.ts';

const MAX_DEPTH = 32;
const MAX_ATTRIBUTES = 32;
const MAX_PERSONS = 200;
const CHUNK = 64 * 1024;

/** An `<event>` with its texts as they stand in the file, and the day and room around it. */
export interface RawEvent {
  line: number;
  attributes: Record<string, string>;
  texts: Record<string, string>;
  persons: { attributes: Record<string, string>; name: string }[];
  day: Record<string, string>;
  room: Record<string, string>;
}

export interface RawSchedule {
  generator: string;
  conference: Record<string, string>;
  events: RawEvent[];
}

/** Reads a schedule piece by piece, so that requests in between are answered. The bytes have passed `guardXml`. */
export async function parseSchedule(bytes: Buffer): Promise<RawSchedule> {
  const parser = new SaxesParser({ position: true });
  const schedule: RawSchedule = { generator: '', conference: {}, events: [] };
  follow(parser, schedule);
  const decoder = new StringDecoder('utf8');
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parser.write(decoder.write(bytes.subarray(from, from + CHUNK)));
    await setImmediate();
  }
  parser.write(decoder.end()).close();
  return schedule;
}

function follow(parser: SaxesParser, schedule: RawSchedule): void {
  const path: string[] = [];
  let day: Record<string, string> = {};
  let room: Record<string, string> = {};
  let event: RawEvent | null = null;
  let text = '';
  let attributes = 0;
  const add = (more: string) => {
    if (text.length <= MAX_TEXT) text += more;
  };

  parser.on('error', (error) => {
    throw unreadable(`El XML ${complaint(error.message)} en la línea ${parser.line}`, { line: parser.line });
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', ({ value }) => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES || value.length > MAX_TEXT) throw unreadable(`Un elemento de la línea ${parser.line} tiene demasiados atributos o uno demasiado largo`);
  });
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    if (path.length === 1 && tag.name !== 'schedule') throw unreadable(`No es un schedule.xml: empieza con <${tag.name.slice(0, 40)}>`);
    if (path.length > MAX_DEPTH) throw unreadable(`El XML tiene demasiados niveles en la línea ${parser.line}`);
    text = '';
    const found = { ...tag.attributes };
    if (tag.name === 'generator') schedule.generator = found.name ?? '';
    if (tag.name === 'day') [day, room] = [found, {}];
    if (tag.name === 'room' && !event) room = found;
    if (tag.name === 'event') event = { line: parser.line, attributes: found, texts: {}, persons: [], day, room };
    if (tag.name === 'person' && event && event.persons.length < MAX_PERSONS) event.persons.push({ attributes: found, name: '' });
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    path.pop();
    const parent = path.at(-1);
    if (event && parent === 'event') event.texts[name] ??= text;
    else if (event && name === 'person') event.persons.at(-1)!.name = text;
    else if (parent === 'conference') schedule.conference[name] ??= text;
    if (name === 'event' && event) {
      if (schedule.events.push(event) > MAX_ROWS) throw tooManyRows();
      event = null;
    }
    text = '';
  });
}

function complaint(message: string): string {
  if (/unclosed|unexpected end/i.test(message)) return 'está cortado: se acaba';
  return /undefined entity/i.test(message) ? 'usa una entidad que no está definida' : 'está mal formado';
}
