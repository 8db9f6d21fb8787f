import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What the console loads (FRONTEND.md, budgets), in kB of 1,000 bytes, brotli 11. Measured on the built console. */
const DIST = join(__dirname, '../../apps/console/dist/app');
const FIRST_ROUTE_KB = 260;

interface Chunk { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[] }

const manifestFile = join(DIST, 'vite-manifest.json');
if (!existsSync(manifestFile)) throw new Error('The console is not built: npm run build');
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

const weight = (keys: Iterable<string>): number => [...new Set([...keys].map((key) => chunks[key]!.file))].reduce((total, file) => total + kb(file), 0);
const keyOf = (part: string): string => Object.keys(chunks).find((key) => key.includes(part)) ?? part;
const entry = whole(Object.keys(chunks).find((key) => chunks[key]!.isEntry)!);
const spanish = Object.keys(chunks).filter((key) => /texts-es/.test(chunks[key]!.file));

describe('the weight of the console', () => {
  it.each([['the door', 'sign-in-page.tsx'], ['the programme', 'list/programme-page.tsx']])(`first route, %s: ≤ ${FIRST_ROUTE_KB} kB with React and one language`, (name, page) => {
    expect(chunks[keyOf(page)]).toBeDefined();
    const total = weight([...entry, ...spanish, ...whole(keyOf(page))]);
    process.stdout.write(`console, ${name}: ${total.toFixed(1)} kB of JavaScript (brotli 11; fails at ${FIRST_ROUTE_KB})\n`);
    expect(total).toBeLessThanOrEqual(FIRST_ROUTE_KB);
  });

  it('fetches screens, the palette and the other languages only when they are asked for', () => {
    for (const part of ['publish-page.tsx', 'import-page.tsx', 'venues-page.tsx', 'trail-page.tsx', 'palette.tsx', 'sign-in-page.tsx']) {
      expect(entry.has(keyOf(part))).toBe(false);
      expect(chunks[keyOf(part)]?.isDynamicEntry).toBe(true);
    }
    expect([...entry].filter((key) => /texts-(es|en|fr)/.test(chunks[key]!.file))).toEqual([]);
  });
});
