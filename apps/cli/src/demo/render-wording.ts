import type { Language } from './demo-edition.ts';
import { capitalised, feminine, fromFrenchCountry, ofFrench, ofSpanish, toSpanish, type Noun } from './grammar.ts';

/** What a pattern may speak of. */
export interface Subject {
  noun: Noun;
  gloss: string;
  /** The country in running text, with its article where the language wants one. */
  country: string;
  /** Spanish adjective, masculine singular. */
  adjective: string;
  director?: string;
  year?: string;
  /** A closing sentence, for the patterns that leave room for one. */
  coda: string;
}

function slots(subject: Subject, language: Language): Record<string, string> {
  const { noun, country, adjective } = subject;
  const french = language === 'fr';
  return {
    n: noun.bare,
    lo: noun.withArticle,
    del: french ? ofFrench(noun.withArticle) : ofSpanish(noun.withArticle),
    al: toSpanish(noun.withArticle),
    g: subject.gloss,
    pais: country,
    dpais: french ? fromFrenchCountry(country) : ofSpanish(country),
    am: adjective,
    af: feminine(adjective),
    dir: subject.director ?? '',
    year: subject.year ?? '',
    coda: subject.coda,
  };
}

/** Picks the alternative that agrees with the noun: two are singular and plural, four add gender. */
function agree(choice: string, form: Noun['form']): string {
  const options = choice.split('|');
  return options[options.length === 4 ? form : form >> 1] ?? '';
}

function typography(text: string, language: Language): string {
  const curly = text.replaceAll("'", '’').replaceAll('..', '.');
  if (language !== 'fr') return curly;
  return curly.replace(/ ([:;?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

/**
 * Fills a template: `choose` settles each `<one~another>`, then agreement and slots. Throws on an unknown slot, which can only be a
 * slip in the data.
 */
export function render(template: string, subject: Subject, language: Language, choose: (options: string[]) => string): string {
  const values = slots(subject, language);
  const chosen = template.replace(/<([^>]*)>/g, (_, options: string) => choose(options.split('~')));
  const agreed = chosen.replace(/\[([^\]]*)\]/g, (_, choice: string) => agree(choice, subject.noun.form));
  const filled = agreed.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name.charAt(0).toLowerCase() + name.slice(1)];
    if (value === undefined) throw new Error(`Unknown slot {${name}} in "${template}"`);
    return name.charAt(0) === name.charAt(0).toUpperCase() ? capitalised(value) : value;
  });
  return typography(filled, language).trim();
}
