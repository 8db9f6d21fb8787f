import type { Language } from '@feria/kernel';
import type { Conflict, ConflictFactsByRule, NamedPerformance } from '../conflict.ts';
import type { EditionFacts } from '../edition-facts.ts';
import type { Narrator } from './narrator.ts';

/** What a sentence is told: the facts of its rule and its performances, `first` and `second` in order of start. */
export interface Told<R extends Conflict['rule']> {
  readonly facts: ConflictFactsByRule[R];
  readonly first: NamedPerformance;
  readonly second: NamedPerformance;
  readonly say: Narrator;
  readonly edition: Pick<EditionFacts, 'startsOn' | 'endsOn' | 'sourceLanguage'>;
}

/** One sentence per rule, in one language. */
export type Phrasebook = { readonly [R in Conflict['rule']]: (told: Told<R>) => string };

/** Names of the languages in a language, as they stand after "in". */
export type LanguageNames = Readonly<Record<Language, string>>;
