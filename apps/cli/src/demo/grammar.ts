import type { Language } from './demo-edition.ts';

/** A noun as the data files write it: with its article, or bare when it is a name or a title. */
export interface Noun {
  bare: string;
  withArticle: string;
  /** masculine, feminine, masculine plural, feminine plural */
  form: 0 | 1 | 2 | 3;
  proper: boolean;
}

const ARTICLES: Record<Language, [article: string, form: Noun['form']][]> = {
  es: [['el ', 0], ['la ', 1], ['los ', 2], ['las ', 3]],
  fr: [['le ', 0], ['la ', 1], ['les ', 2], ["l'", 0], ['l’', 0]],
  en: [],
};

export function readNoun(text: string, language: Language): Noun {
  const found = ARTICLES[language].find(([article]) => text.startsWith(article));
  if (!found) return { bare: text, withArticle: text, form: 0, proper: true };
  return { bare: text.slice(found[0].length), withArticle: text, form: found[1], proper: false };
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
}

/** Spanish "de" with its contraction; a capital "El" belongs to a name and does not contract. */
export function ofSpanish(noun: string): string {
  return noun.startsWith('el ') ? `del ${noun.slice(3)}` : `de ${noun}`;
}

/** Spanish "a" with its contraction. */
export function toSpanish(noun: string): string {
  return noun.startsWith('el ') ? `al ${noun.slice(3)}` : `a ${noun}`;
}

const FRENCH_VOWEL = /^[aeiouyhâàéèêëîïôœAEIOUYHÂÀÉÈÊËÎÏÔŒ]/;

/** French "de" with contraction and elision. */
export function ofFrench(noun: string): string {
  if (noun.startsWith('le ')) return `du ${noun.slice(3)}`;
  if (noun.startsWith('les ')) return `des ${noun.slice(4)}`;
  if (/^(la |l'|l’)/.test(noun)) return `de ${noun}`;
  return FRENCH_VOWEL.test(noun) ? `d’${noun}` : `de ${noun}`;
}

/** French "from" a country, where a feminine article disappears: "de Corée", "d’Inde", "du Japon", "des Pays-Bas". */
export function fromFrenchCountry(country: string): string {
  if (country.startsWith('la ')) return `de ${country.slice(3)}`;
  if (/^l['’]/.test(country)) return `d’${country.slice(2)}`;
  return ofFrench(country);
}

/** Feminine of a Spanish adjective given in the masculine: coreano → coreana, francés → francesa, belga → belga. */
export function feminine(adjective: string): string {
  if (adjective.endsWith('o')) return `${adjective.slice(0, -1)}a`;
  if (adjective.endsWith('és')) return `${adjective.slice(0, -2)}esa`;
  if (adjective.endsWith('án')) return `${adjective.slice(0, -2)}ana`;
  if (adjective.endsWith('ol')) return `${adjective}a`;
  return adjective;
}
