import { isZone } from '@feria/kernel';
import { cleanLine, cleanText } from '../clean-text.ts';
import { MAX_MINUTES, MAX_TEXT, MAX_TITLE, unreadable } from '../file-limits.ts';
import type { FilePerformer, ParsedFile, ReadingContext, RowFields, SourceRow } from '../source-row.ts';
import { durationMinutes, statusOf } from './schedule-dialects.ts';
import { parseSchedule, type RawEvent } from './schedule-parser.ts';
import { startOf } from './schedule-times.ts';
import { guardXml } from './xml-guard.ts';

/** Reads a conference schedule in the dialects that are really published. None of 32 published files is valid: leniently. */
export async function readScheduleXml(bytes: Buffer, context: ReadingContext): Promise<ParsedFile> {
  guardXml(bytes);
  const { generator, conference, events } = await parseSchedule(bytes);
  if (events.length === 0) throw unreadable('El archivo no trae ninguna función');
  const zone = cleanLine(conference.time_zone_name ?? '');
  if (zone && !isZone(zone)) throw unreadable(`El archivo dice estar en la zona horaria «${zone.slice(0, 60)}», que no existe`);
  const warnings = zone && zone !== context.zone ? [`El archivo está en la zona ${zone} y la edición en ${context.zone}: se toman las horas tal como vienen escritas`] : [];
  const rows = events.map((event) => scheduleRow(event, context, generator === 'Feria'));
  return { format: 'schedule.xml', source: `schedule:${cleanLine(conference.acronym ?? '').slice(0, 100)}`, scope: 'source', mainLanguageOnly: true, rows, columns: [], warnings };
}

function scheduleRow(event: RawEvent, context: ReadingContext, feria: boolean): SourceRow {
  const { texts, attributes } = event;
  const status = statusOf(texts, attributes, feria);
  const time = startOf(event, context);
  const duration = (texts.duration ?? '').trim() ? durationMinutes(texts.duration!) : undefined;
  const fields: RowFields = {
    title: { [context.sourceLanguage]: cleanLine(status.title) },
    ...(texts.abstract !== undefined && { summary: { [context.sourceLanguage]: cleanText(texts.abstract) } }),
    ...(texts.description !== undefined && { description: { [context.sourceLanguage]: cleanText(texts.description) } }),
    ...(texts.type !== undefined && { type: cleanLine(texts.type).slice(0, 80) }),
    ...(cleanLine(texts.language ?? '') && { languages: [cleanLine(texts.language!).toLowerCase().slice(0, 10)] }),
    ...(!feria && texts.url !== undefined && { url: webAddress(texts.url) }),
    performers: event.persons.map(performerOf).filter(({ name }) => name),
    ...('start' in time && time.start && { start: time.start }),
    ...(typeof duration === 'number' && { durationMin: duration }),
    ...placeOf(event),
    ...(status.state && { state: status.state, reason: status.reason }),
  };
  const { guid, warnings } = guidOf(attributes);
  if (!('refusal' in time) && !time.start) warnings.push('No trae fecha y hora: queda sin programar');
  return {
    line: event.line, guid, feriaId: null, number: null, fields, hints: [texts.type, texts.track].map((hint) => cleanLine(hint ?? '')).filter(Boolean),
    extra: extraOf(texts), warnings, refusal: refusalOf(texts, fields) ?? ('refusal' in time ? time.refusal : null) ?? wrongDuration(texts.duration, duration),
  };
}

function refusalOf(texts: Record<string, string>, { title }: RowFields): string | null {
  const long = Object.entries(texts).find(([, text]) => text.length > MAX_TEXT);
  if (long) return `El texto de <${long[0]}> pasa de ${MAX_TEXT} caracteres`;
  const [shown = ''] = Object.values(title ?? {});
  if (!shown) return 'Falta el título';
  return shown.length > MAX_TITLE ? `El título pasa de ${MAX_TITLE} caracteres` : null;
}

function wrongDuration(text: string | undefined, minutes: number | null | undefined): string | null {
  if (minutes === null) return `La duración «${text!.trim().slice(0, 40)}» no se entiende`;
  if ((minutes ?? 0) < 0) return 'Termina antes de empezar';
  return (minutes ?? 0) > MAX_MINUTES ? 'Dura más de 31 días' : null;
}

/** The ids a source gives, best first; the plain `id` is known to repeat and so is the last. */
function guidOf({ guid, code, id }: Record<string, string>): { guid: string | null; warnings: string[] } {
  const own = cleanLine(guid ?? '').toLowerCase();
  if (own) return { guid: own.slice(0, 200), warnings: [] };
  if (cleanLine(code ?? '')) return { guid: `code:${cleanLine(code!).slice(0, 190)}`, warnings: [] };
  if (cleanLine(id ?? '')) return { guid: `id:${cleanLine(id!).slice(0, 190)}`, warnings: ['No trae guid: se reconoce por su id'] };
  return { guid: null, warnings: ['No trae guid ni id: cada vez que se importe contará como nueva'] };
}

/** The structure says where an event stands; its own `<room>` only speaks when the structure does not. */
function placeOf({ room, texts }: RawEvent): Pick<RowFields, 'place'> {
  const space = cleanLine(room.name ?? '') || cleanLine(texts.room ?? '');
  return space ? { place: { venue: null, space: space.slice(0, 200) } } : {};
}

/** Many systems give everybody they do not know the id 0: people are told apart by id and name. */
function performerOf({ attributes, name }: RawEvent['persons'][number]): FilePerformer {
  const shown = cleanLine(name).slice(0, 200);
  return { name: shown, kind: 'PERSON', sourceKey: `${cleanLine(attributes.guid ?? attributes.id ?? '').slice(0, 100)}|${shown}` };
}

function webAddress(text: string): string {
  const address = text.trim();
  return /^https?:\/\/\S{1,490}$/.test(address) ? address : '';
}

function extraOf(texts: Record<string, string>): Record<string, string> {
  const kept = ['track', 'subtitle', 'slug', 'logo'].map((name) => [name, cleanText(texts[name] ?? '').slice(0, 1000)] as const);
  return Object.fromEntries(kept.filter(([, text]) => text));
}
