import { decodePlan } from '@feria/agenda-contract';
import { performanceUid } from '@feria/server';
import type { Publication } from './publication.ts';

const cache = new WeakMap<Publication, Map<number, string>>();

/** The VEVENT of each performance, cut from the edition's calendar once per publication. */
function blocks(publication: Publication): Map<number, string> {
  const known = cache.get(publication);
  if (known) return known;
  const { performances } = JSON.parse(publication.feedText('program.json')) as { performances: { id: number; guid: string }[] };
  const byUid = new Map(publication.feedText('program.ics').split('BEGIN:VEVENT\r\n').slice(1).map((part) => {
    const block = `BEGIN:VEVENT\r\n${part.slice(0, part.indexOf('END:VEVENT') + 'END:VEVENT'.length)}\r\n`;
    return [/\r\nUID:(.*)\r\n/.exec(block)?.[1] ?? '', block] as const;
  }));
  const made = new Map(performances.map(({ id, guid }) => [id, byUid.get(performanceUid(guid)) ?? '']));
  cache.set(publication, made);
  return made;
}

/** A visitor's own plan as a calendar; undefined when the token is none. Numbers that the edition does not have are skipped. */
export function planCalendar(publication: Publication, token: string): string | undefined {
  const numbers = decodePlan(token);
  if (!numbers) return undefined;
  const all = publication.feedText('program.ics');
  const head = all.slice(0, all.indexOf('BEGIN:VEVENT'));
  const own = blocks(publication);
  return `${head}${numbers.map((number) => own.get(number) ?? '').join('')}END:VCALENDAR\r\n`;
}
