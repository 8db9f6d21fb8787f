import { LANGUAGE_LINES } from './data/languages.ts';
import type { PoolItem } from './read-pools.ts';
import { field, readRows } from './read-lines.ts';

/** A first lesson of a language, in the shape of a pool item: the name is the language, the gloss its first phrases. */
export interface Lesson {
  item: PoolItem;
  code: string;
}

function readLesson(row: string[]): Lesson {
  const [first = '', second = ''] = field(row, 5).split(',').map((phrase) => phrase.trim());
  const text = (name: string, gloss: string): PoolItem['texts']['es'] => ({
    noun: { bare: name, withArticle: name, form: 0, proper: true },
    gloss,
  });
  return {
    code: field(row, 0),
    item: {
      kind: 'lan',
      participant: field(row, 1),
      texts: {
        es: text(field(row, 2), `«${first}» y «${second}»`),
        en: text(field(row, 3), `“${first}” and “${second}”`),
        fr: text(field(row, 4), `« ${first} » et « ${second} »`),
      },
    },
  };
}

export function readLessons(): Lesson[] {
  return readRows(LANGUAGE_LINES, 6).map(readLesson);
}
