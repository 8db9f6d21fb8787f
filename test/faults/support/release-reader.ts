import { createHash } from 'node:crypto';

import type { IndexDocument, Manifest } from '@feria/agenda-contract';

/** What somebody read, and of which release it said to be: number and start (epoch minutes) of each performance. */
export interface Seen {
  source: string;
  release: number;
  starts: string;
}

/** Starts as one comparable text, whoever lists them and in whatever order. */
export function startsText(starts: readonly (readonly [number: number, minute: number])[]): string {
  return [...starts].sort(([a], [b]) => a - b).map(([number, minute]) => `${number}@${minute}`).join(' ');
}

/**
 * Everything that is public of an edition at this moment, as a phone reads it: the manifest, then each document that it names,
 * its content checked against its name; then a feed. Undefined: the manifest was replaced meanwhile, or the line broke.
 */
export async function readRelease(url: string, slug: string): Promise<Seen[] | undefined> {
  const manifest = await json<Manifest>(`${url}/public/v1/editions/${slug}/manifest.json`);
  if (!manifest) return undefined;
  const seen: Seen[] = [];
  for (const [name, hash] of Object.entries(manifest.documents)) {
    const text = await body(`${url}/public/v1/editions/${slug}/docs/${name}.${hash}.json`);
    if (text === undefined) return undefined;
    const is = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    if (is !== hash) throw new Error(`${name} of release ${manifest.release} is called ${hash} and is ${is}`);
    if (!name.startsWith('index.')) continue;
    const index = JSON.parse(text) as IndexDocument;
    seen.push({ source: 'manifest', release: manifest.release, starts: indexStarts(index) }, { source: name, release: index.release, starts: indexStarts(index) });
  }
  const feed = await json<{ release: number; performances: { id: number; start: string }[] }>(`${url}/feeds/${slug}/program.json`);
  if (feed) seen.push({ source: 'program.json', release: feed.release, starts: startsText(feed.performances.map(({ id, start }) => [id, Date.parse(start) / 60_000])) });
  return seen;
}

function indexStarts({ performances: { number, start } }: IndexDocument): string {
  let minute = 0;
  return startsText(number.map((value, at) => [value, (minute += start[at]!)]));
}

async function body(address: string): Promise<string | undefined> {
  return fetch(address).then((response) => (response.ok ? response.text() : undefined), () => undefined);
}

async function json<T>(address: string): Promise<T | undefined> {
  const text = await body(address);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}
