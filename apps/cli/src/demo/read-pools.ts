import { POOL_AFRICA } from './data/pool-africa.ts';
import { POOL_AMERICAS } from './data/pool-americas.ts';
import { POOL_ASIA } from './data/pool-asia.ts';
import { POOL_EUROPE } from './data/pool-europe.ts';
import type { Language } from './demo-edition.ts';
import { readNoun, type Noun } from './grammar.ts';

export type ItemKind = 'mus' | 'dan' | 'dis' | 'dri' | 'cra' | 'lit' | 'cin' | 'tal' | 'gam' | 'fot' | 'tea' | 'lan';

/** Something a participant brings, named and explained in the languages it was translated to. */
export interface PoolItem {
  kind: ItemKind;
  participant: string;
  texts: { es: ItemText } & Partial<Record<Language, ItemText>>;
  director?: string;
  year?: string;
}

export interface ItemText {
  noun: Noun;
  gloss: string;
}

const LINE = /^(mus|dan|dis|dri|cra|lit|cin|tal|gam|fot|tea) (.+)$/;
const CREDIT = /^(.+) \((.+), (\d{4})\)$/;

function translated(part: string | undefined, language: Language): ItemText | undefined {
  if (!part) return undefined;
  const [name = '', gloss = ''] = part.split('~').map((piece) => piece.trim());
  if (!gloss) throw new Error(`No gloss in "${part}"`);
  return { noun: readNoun(name, language), gloss };
}

function readItem(participant: string, line: string): PoolItem {
  const match = LINE.exec(line);
  if (!match) throw new Error(`Not a pool line: ${line}`);
  const [name = '', gloss = '', en, fr] = (match[2] ?? '').split('|').map((part) => part.trim());
  const kind = match[1] as ItemKind;
  const credit = kind === 'cin' ? CREDIT.exec(name) : null;
  const english = translated(en, 'en');
  const french = translated(fr, 'fr');
  // A film's title and a tale's may begin with an article that is part of it.
  const whole = kind === 'cin' || kind === 'tal';
  const title = credit?.[1] ?? name;
  const texts: PoolItem['texts'] = { es: { noun: whole ? asTitle(title) : readNoun(title, 'es'), gloss } };
  if (english) texts.en = english;
  if (french) texts.fr = whole ? { ...french, noun: asTitle(french.noun.withArticle) } : french;
  return { kind, participant, texts, ...(credit ? { director: credit[2] ?? '', year: credit[3] ?? '' } : {}) };
}

function asTitle(title: string): Noun {
  return { bare: title, withArticle: title, form: 0, proper: true };
}

/** All that the participants bring, in the order of the files. */
export function readPools(): PoolItem[] {
  const items: PoolItem[] = [];
  let participant = '';
  for (const line of [POOL_AMERICAS, POOL_EUROPE, POOL_AFRICA, POOL_ASIA].join('\n').split('\n')) {
    if (line.startsWith('# ')) participant = line.slice(2).trim();
    else if (line.trim() !== '') items.push(readItem(participant, line.trim()));
  }
  return items;
}
