import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
const FEATURES = ['editions', 'identity', 'venues', 'participants', 'program', 'notifications', 'audit'];
const PLACES = ['apps/console/src', 'libs/platform/ui/src/console', ...FEATURES.map((name) => `libs/${name}/web/src`)];
const LANGUAGES = ['es', 'en', 'fr'];

function catalog(place: string, language: string): Map<string, string> {
  const text = readFileSync(join(ROOT, place, 'locales', `${language}.po`), 'utf8');
  return new Map([...text.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)].map(([, id, words]) => [id!, words!]));
}

/** Names of values, not the branches of a plural: `{count, plural, one {día} other {días}}` → count. */
const placeholders = (words: string): string[] => [...new Set([...words.matchAll(/(?<!(?:one|other|=\d+) )\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();

function sources(place: string): string[] {
  return readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.(spec|d)\.tsx?$/.test(name)).map((name) => readFileSync(join(ROOT, place, name), 'utf8'));
}

const spanish = new Map(PLACES.flatMap((place) => [...catalog(place, 'es')]));
const ids = [...spanish.keys()];

describe.each(PLACES)('the words of %s', (place) => {
  it('are there in every language, with the same values in them', () => {
    const [es, ...others] = LANGUAGES.map((language) => catalog(place, language));
    expect(es!.size).toBeGreaterThan(0);
    for (const other of others) {
      expect([...other.keys()].sort()).toEqual([...es!.keys()].sort());
      for (const [id, words] of other) expect({ id, values: placeholders(words), empty: words === '' }).toEqual({ id, values: placeholders(es!.get(id)!), empty: false });
    }
  });

  it('are all there that the screens ask for', () => {
    const text = sources(place).join('\n');
    const asked = [...text.matchAll(/\bt\('([\w.-]+)'/g), ...text.matchAll(/\btext: '([\w.]+)'/g)].map(([, id]) => id!);
    expect(asked.filter((id) => !spanish.has(id))).toEqual([]);
    const beginnings = [...text.matchAll(/\bt\(`([\w.]+\.)\$\{/g)].map(([, start]) => start!);
    expect(beginnings.filter((start) => !ids.some((id) => id.startsWith(start)))).toEqual([]);
  });
});

describe('what the screens say', () => {
  it('is calm: no exclamation marks', () => {
    for (const place of PLACES) for (const language of LANGUAGES) expect([...catalog(place, language).values()].filter((words) => /[!¡]/.test(words))).toEqual([]);
  });

  it('has words for every choice of the closed lists', async () => {
    const domain = await import('@feria/program-domain');
    const contract = await import('@feria/program-contract');
    const lists = { state: domain.PERFORMANCE_STATES, discipline: domain.DISCIPLINES, change: domain.CHANGE_KINDS, rule: domain.RULES, severity: domain.SEVERITIES, audience: domain.AUDIENCES, admission: domain.ADMISSIONS, access: domain.ACCESS_FEATURES, 'import.field': contract.IMPORT_FIELDS };
    const wanted = Object.entries(lists).flatMap(([name, values]) => values.map((value) => `program.${name}.${value}`));
    expect(wanted.filter((id) => !spanish.has(id))).toEqual([]);
  });
});
