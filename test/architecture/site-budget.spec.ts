import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a phone downloads (FRONTEND.md, budgets), in kB of 1,000 bytes, brotli 11. Measured on the built site. */
const DIST = join(__dirname, '../../apps/site/dist/app');
const GOAL_KB = 95;
const FAIL_KB = 105;

interface Chunk { file: string; isEntry?: boolean; isDynamicEntry?: boolean; src?: string; imports?: string[]; css?: string[] }

const manifestFile = join(DIST, 'vite-manifest.json');
if (!existsSync(manifestFile)) throw new Error('The site is not built: npm run build');
const chunks = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;

function kb(file: string): number {
  return brotliCompressSync(readFileSync(join(DIST, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
}

/** A chunk with everything it imports at once. */
function whole(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunks[key]?.imports ?? []) whole(next, seen);
  return seen;
}

const sum = (keys: Iterable<string>, filesOf: (chunk: Chunk) => string[]): number => [...new Set([...keys].flatMap((key) => filesOf(chunks[key]!)))].reduce((total, file) => total + kb(file), 0);
const entry = Object.keys(chunks).find((key) => chunks[key]!.isEntry)!;
const first = whole(entry);
const spanish = Object.keys(chunks).find((key) => key.endsWith('locales/es.po'))!;
const lazy = Object.keys(chunks).filter((key) => chunks[key]!.isDynamicEntry);
const own = (key: string): number => sum([...whole(key)].filter((one) => !first.has(one)), (chunk) => [chunk.file]);

describe('the weight of the visitor’s site', () => {
  it(`first route: JavaScript with React and the words of one language, goal ${GOAL_KB} kB`, () => {
    const weight = sum([...first, spanish], (chunk) => [chunk.file]);
    process.stdout.write(`site, first route: ${weight.toFixed(1)} kB of JavaScript (brotli 11; goal ${GOAL_KB}, fails at ${FAIL_KB})\n`);
    expect(weight).toBeLessThanOrEqual(FAIL_KB);
  });

  it('style sheets of the first route ≤ 10 kB', () => {
    expect(sum(first, (chunk) => chunk.css ?? [])).toBeLessThanOrEqual(10);
  });

  it('the map ≤ 55 kB, every other lazy part ≤ 40 kB', () => {
    expect(lazy.length).toBeGreaterThan(4);
    for (const key of lazy) expect({ part: key, fits: own(key) <= (key.includes('map-page') ? 55 : 40), kb: own(key).toFixed(1) }).toMatchObject({ fits: true });
  });

  it('does not carry zod', () => {
    for (const key of first) expect(readFileSync(join(DIST, chunks[key]!.file), 'utf8')).not.toContain('ZodError');
  });
});
