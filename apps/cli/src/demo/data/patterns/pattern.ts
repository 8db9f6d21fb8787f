import type { Audience, Admission } from '../../demo-edition.ts';

/** Title and summary. */
export type Wording = [title: string, summary: string];

/**
 * One way of announcing an item of a pool. Slots: {n} name, {lo} with article, {del}/{al} contracted, {g} gloss, {pais} the
 * country in prose, {dpais} "of" it, {am}/{af} its adjective, {coda} a last sentence dealt out apart; a capital first letter
 * capitalises. <one~another> is settled by chance. [a|b] singular | plural,
 * [a|b|c|d] masculine | feminine | masculine plural | feminine plural, as the item is.
 */
export interface Pattern {
  type: string;
  minutes: number[];
  es: Wording;
  en: Wording;
  fr: Wording;
  /** Fewest and most people expected; the default is the kind's. */
  people?: [number, number];
  audience?: Audience;
  admission?: Admission;
  /** Only for items without an article (names and titles). */
  proper?: true;
  /** Only for silent films. */
  silent?: true;
  /** Closing sentences of another section than the kind's. */
  codas?: string;
  /** Original and Spanish both spoken; so not for those whose language is Spanish. */
  bilingual?: true;
}
