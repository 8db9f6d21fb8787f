import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCESS_FEATURES, ADMISSIONS, AUDIENCES, CONTINENTS, DISCIPLINES, STATUSES } from '@feria/agenda-contract/vocabulary';
import { LANGUAGES } from '@feria/kernel/language';
import { FACETS } from '../model/filters.ts';

const ROOTS = [join(__dirname, '..'), join(__dirname, '../../../../../apps/site/src')];

function catalog(language: string): Map<string, string> {
  const po = readFileSync(join(__dirname, `${language}.po`), 'utf8');
  return new Map([...po.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)].map(([, id, text]) => [id!, text!]));
}

function sources(): string {
  return ROOTS.flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\./.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))).join('\n');
}

const VENUE_KINDS = ['PLAZA', 'MUSEUM', 'THEATRE', 'UNIVERSITY', 'STREET', 'PARK', 'GALLERY', 'METRO', 'CINEMA', 'CULTURAL_CENTRE', 'CIVIC', 'other'];
/** Ids made of a closed list: t(`discipline.${…}`). */
const MADE: Record<string, readonly string[]> = { discipline: DISCIPLINES, access: ACCESS_FEATURES, continent: CONTINENTS, audience: AUDIENCES, admission: ADMISSIONS, status: STATUSES.slice(1), facet: FACETS, venueKind: VENUE_KINDS };

function usedIds(): string[] {
  const code = sources();
  const plain = [...code.matchAll(/\bt\('([^']+)'/g), ...code.matchAll(/(?:text|title|agenda|map|plan): '((?:nav)\.\w+)'/g), ...code.matchAll(/\? t\('([^']+)'\) : t\('([^']+)'\)/g)].flatMap(([, ...ids]) => ids);
  const made = [...code.matchAll(/\bt\(`(\w+)\.\$\{/g)].flatMap(([, family]) => (MADE[family!] ?? [`an unknown family ${family}`]).map((word) => `${family}.${word}`));
  return [...new Set([...plain, ...made])];
}

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = catalog(language);

  it('exist for every id that is used', () => {
    expect(usedIds().length).toBeGreaterThan(100);
    expect(usedIds().filter((id) => !words.get(id))).toEqual([]);
  });

  it('take the same values as the Spanish ones', () => {
    const values = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]\w*)[,}]/g)].map(([, name]) => name!))].sort();
    for (const [id, text] of catalog('es')) expect([id, values(words.get(id) ?? '')]).toEqual([id, values(text)]);
  });

  it('are not shouted', () => {
    expect([...words.values()].filter((text) => /[!¡]/.test(text))).toEqual([]);
  });
});
