import type { DemoMission, DemoPerformer } from './demo-edition.ts';
import { feminine, ofSpanish } from './grammar.ts';
import { seededRandom } from './random.ts';
import type { Country } from './read-participants.ts';
import type { PoolItem } from './read-pools.ts';

type Naming = (country: Country, item: PoolItem, house: string) => string;

const from = (country: Country): string => ofSpanish(country.prose.es);

/** Several ways to name those who perform; all are roles and groups, never persons who might exist. */
const NAMINGS: Partial<Record<PoolItem['kind'], Naming[]>> = {
  mus: [
    (c, item, house) => `Ensamble de ${item.texts.es.noun.bare} ${house}`,
    (c, item) => `Agrupación de ${item.texts.es.noun.bare} ${from(c)}`,
    (c) => `Ensamble ${c.adjective} residente en la Ciudad de México`,
  ],
  dan: [
    (c) => `Grupo de danza folclórica ${from(c)}`,
    (c, item, house) => `Ballet folclórico ${house}`,
    (c) => `Compañía ${feminine(c.adjective)} de danza tradicional`,
  ],
  tea: [(c, item) => `Compañía de ${item.texts.es.noun.bare} ${from(c)}`],
  dis: [(c) => `Cocinera invitada ${from(c)}`, (c, item, house) => `Cocina ${house}`],
  dri: [(c) => `Catador invitado ${from(c)}`, (c) => `Guía de catas ${from(c)}`],
  cra: [(c) => `Artesana invitada ${from(c)}`, (c) => `Maestro artesano ${from(c)}`],
  lit: [(c) => `Lectora en voz alta ${from(c)}`],
  tal: [(c) => `Narradoras de la comunidad ${feminine(c.adjective)}`],
  gam: [(c) => `Brigada de juegos ${from(c)}`],
  fot: [(c) => `Fotógrafa invitada ${from(c)}`],
  lan: [(c) => `Docente de lengua ${from(c)}`],
};

const PERSONS: PoolItem['kind'][] = ['dis', 'dri', 'cra', 'lit', 'fot', 'lan'];

/** "de la Embajada de Corea", "del Consulado honorario de Islandia". */
function house(mission: DemoMission, country: Country): string {
  if (mission.kind === 'RESIDENT') return `de la Embajada ${from(country)}`;
  if (mission.kind === 'HONORARY_CONSULATE') return `del ${mission.name}`;
  return from(country);
}

function slug(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Who performs this item; the same name always gives the same performer, who then cannot be in two places. */
export function performersOf(item: PoolItem, country: Country, mission: DemoMission): DemoPerformer[] {
  const namings = NAMINGS[item.kind];
  if (!namings) return [];
  // One hand for all dances of a country, but one for each of its kinds of music.
  const about = item.kind === 'mus' ? `${item.participant}${item.texts.es.gloss}` : `${item.participant}${item.kind}`;
  const dice = seededRandom([...about].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
  const name = dice.pick(namings)(country, item, house(mission, country));
  const performer: DemoPerformer = { key: slug(name), kind: PERSONS.includes(item.kind) ? 'PERSON' : 'ENSEMBLE', name };
  return [performer];
}
