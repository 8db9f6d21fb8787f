import type { Language } from '@feria/kernel';
import type { Conflict } from './conflict.ts';
import type { EditionFacts } from './edition-facts.ts';
import { narrator } from './words/narrator.ts';
import type { Phrasebook, Told } from './words/phrasebook.ts';
import { ENGLISH } from './words/phrases.en.ts';
import { SPANISH } from './words/phrases.es.ts';
import { FRENCH } from './words/phrases.fr.ts';

const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = { es: SPANISH, en: ENGLISH, fr: FRENCH };

/** One plain-text sentence with the names and the edition's wall-clock times in it, for whoever organizes. */
export function describeConflict(conflict: Conflict, language: Language, edition: EditionFacts): string {
  const [first, second = first] = conflict.performances;
  if (!first || !second) return '';
  const book = PHRASEBOOKS[language];
  const say = narrator(language, edition);
  const tell = <R extends Conflict['rule']>(rule: R, facts: Told<R>['facts']) => book[rule]({ facts, first, second, say, edition });
  return capitalized(sentenceOf(conflict, tell));
}

type Tell = <R extends Conflict['rule']>(rule: R, facts: Told<R>['facts']) => string;

/** The switch ties each rule to its own facts. */
function sentenceOf(conflict: Conflict, tell: Tell): string {
  switch (conflict.rule) {
    case 'space_overlap': return tell(conflict.rule, conflict.facts);
    case 'hours': return tell(conflict.rule, conflict.facts);
    case 'double_booking': return tell(conflict.rule, conflict.facts);
    case 'availability': return tell(conflict.rule, conflict.facts);
    case 'capacity': return tell(conflict.rule, conflict.facts);
    case 'missing_text': return tell(conflict.rule, conflict.facts);
    case 'travel': return tell(conflict.rule, conflict.facts);
  }
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
