import { feria } from './feria.ts';

/** What the site's own open data say: journeys compare what is seen with what was published. */
export interface PublicEvent {
  guid: string;
  title: string;
  start: string;
}

/** An address of the product as a program fetches it, without a browser. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(feria.url + path, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** One VEVENT of a calendar by its title. */
export function calendarEntry(calendar: string, title: string): Record<'UID' | 'SEQUENCE' | 'DTSTART' | 'STATUS', string> {
  const unfolded = calendar.replace(/\r?\n[ \t]/g, '');
  const entry = unfolded.split('BEGIN:VEVENT').find((part) => part.includes(`SUMMARY:${title}`) || part.includes(`:${title}\r`));
  if (!entry) throw new Error(`No «${title}» in the calendar`);
  const value = (name: string): string => new RegExp(`^${name}(?:;[^:\r\n]*)?:(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
  return { UID: value('UID'), SEQUENCE: value('SEQUENCE'), DTSTART: value('DTSTART'), STATUS: value('STATUS') };
}
