import { PARTICIPANTS_EAST } from './data/participants-east.ts';
import { PARTICIPANTS_WEST } from './data/participants-west.ts';
import { REGIONS } from './data/regions.ts';
import type { DemoParticipant, ParticipantKind } from './demo-edition.ts';
import { field, readRows } from './read-lines.ts';

/** A participant together with the words that only the composition needs. */
export interface Country {
  participant: DemoParticipant;
  prose: { es: string; en: string; fr: string };
  adjective: string;
}

const KINDS: Record<string, ParticipantKind> = {
  'union-europea': 'SUPRANATIONAL', unesco: 'INTL_ORG', beijing: 'CITY', 'ciudad-de-mexico': 'HOST',
};
/** Flags that exist without an ISO code of a State. */
const FLAGS: Record<string, string> = { 'union-europea': 'eu' };

/** "Corea (República de)" sorts as "Corea, República de". */
function sortKey(display: string): string {
  return display.replace(/ \((.+)\)$/, ', $1');
}

const CONTINENTS: DemoParticipant['continent'][] = ['africa', 'america', 'asia', 'europe', 'oceania', 'world'];

function continent(code: string): DemoParticipant['continent'] {
  const known = CONTINENTS.find((one) => one === code);
  if (!known) throw new Error(`Unknown continent ${code}`);
  return known;
}

function region(code: string): DemoParticipant['region'] {
  const known = REGIONS[code];
  if (!known) throw new Error(`Unknown region ${code}`);
  return known;
}

function names(text: string): [display: string, official: string, prose: string] {
  const [display = '', official = '', prose = ''] = text.split(';').map((part) => part.trim());
  return [display, official, prose];
}

function readCountry(row: string[]): Country {
  const key = field(row, 0);
  const iso = field(row, 1);
  const es = names(field(row, 6));
  const en = names(field(row, 7));
  const fr = names(field(row, 8));
  const flag = iso === '-' ? FLAGS[key] : iso;
  const participant: DemoParticipant = {
    key,
    kind: KINDS[key] ?? 'STATE',
    displayName: { es: es[0], en: en[0], fr: fr[0] },
    officialName: { es: es[1], en: en[1], fr: fr[1] },
    sortName: { es: sortKey(es[0]), en: sortKey(en[0]), fr: sortKey(fr[0]) },
    ...(iso === '-' ? {} : { iso2: iso.toUpperCase() }),
    continent: continent(field(row, 2)),
    region: region(field(row, 3)),
    languages: field(row, 4).split(' '),
    ...(flag ? { flag } : {}),
    colours: field(row, 5).split(' '),
  };
  return { participant, prose: { es: es[2], en: en[2], fr: fr[2] }, adjective: field(row, 9) };
}

/** The 108 participants, by key. */
export function readCountries(): Map<string, Country> {
  const rows = readRows(`${PARTICIPANTS_WEST}\n${PARTICIPANTS_EAST}`, 10);
  return new Map(rows.map((row) => [field(row, 0), readCountry(row)]));
}
