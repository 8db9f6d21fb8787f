import { eventually } from '@feria/test-support/processes';

import { feria } from './feria.ts';

/** An address of the product as a program fetches it, without a browser. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(feria.url + path, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Waits until the public sees a release: within a second where the machine is quiet. */
export async function publicSees(slug: string, release: number): Promise<void> {
  await eventually(`release ${release} of ${slug} to be public`, async () => (JSON.parse(await fetchText(`/public/v1/editions/${slug}/manifest.json`)) as { release: number }).release >= release, 45_000, 200);
}

/** One VEVENT of a calendar by its title. */
export function calendarEntry(calendar: string, title: string): Record<'UID' | 'SEQUENCE' | 'DTSTART' | 'STATUS', string> {
  const unfolded = calendar.replace(/\r?\n[ \t]/g, '');
  const entry = unfolded.split('BEGIN:VEVENT').find((part) => part.includes(`SUMMARY:${title}`) || part.includes(`:${title}\r`));
  if (!entry) throw new Error(`No «${title}» in the calendar`);
  const value = (name: string): string => new RegExp(`^${name}(?:;[^:\r\n]*)?:(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
  return { UID: value('UID'), SEQUENCE: value('SEQUENCE'), DTSTART: value('DTSTART'), STATUS: value('STATUS') };
}
