import { cleanLine } from '../clean-text.ts';
import type { RowFields } from '../source-row.ts';
import type { ImportField } from './headers.ts';
import type { RowCells } from './sheet-row.ts';
import { ADMISSION_WORDS, AUDIENCE_WORDS, DISCIPLINE_WORDS, languageCode, STATE_WORDS, valueOf } from './words.ts';

type TextOf = (field: ImportField) => string;

/** Everything of a row that is a word from a list, a list of names, or a place. An empty word leaves alone, an empty list empties. */
export function readChoices(cells: RowCells, text: TextOf, problems: string[], warnings: string[]): RowFields {
  const fields: RowFields = {};
  if ('type' in cells) fields.type = cleanLine(text('type')).slice(0, 80);
  if ('language' in cells) fields.languages = languagesOf(text('language'));
  if ('participants' in cells) fields.participants = listOf(text('participants'), /[;,\n]/);
  if ('performers' in cells) fields.performers = namesIn(text('performers')).map((name) => ({ name, kind: 'ENSEMBLE', sourceKey: null }));
  const place = placeOf(cells, text);
  if (place !== undefined) fields.place = place;

  const discipline = text('discipline') ? valueOf(DISCIPLINE_WORDS, text('discipline')) : undefined;
  if (discipline) fields.discipline = discipline;
  else if (text('discipline')) warnings.push(`No se conoce la disciplina «${shown(text('discipline'))}»`);
  const audience = valueOf(AUDIENCE_WORDS, text('audience'));
  if (audience) fields.audience = audience;
  else if (text('audience')) warnings.push(`No se conoce el público «${shown(text('audience'))}»`);
  const admission = valueOf(ADMISSION_WORDS, text('admission'));
  if (admission) fields.admission = admission;
  else if (text('admission')) warnings.push(`No se conoce la forma de entrada «${shown(text('admission'))}»`);
  const state = valueOf(STATE_WORDS, text('state'));
  if (state) fields.state = state;
  else if (text('state')) problems.push(`No se conoce el estado «${shown(text('state'))}»`);
  return fields;
}

function placeOf(cells: RowCells, text: TextOf): RowFields['place'] | undefined {
  if (!('venue' in cells) && !('space' in cells)) return undefined;
  const venue = cleanLine(text('venue')).slice(0, 200) || null;
  const space = cleanLine(text('space')).slice(0, 200) || null;
  return venue || space ? { venue, space } : null;
}

/** `es, en`, `español / inglés`, and codes with only a space between them, as our public CSV has them. */
function languagesOf(text: string): string[] {
  const codes = /^[a-z]{2,3}(\s+[a-z]{2,3})+$/i.test(text) ? /\s+/ : /[;,/\n]/;
  return [...new Set(listOf(text, codes).map(languageCode))];
}

/** Names of people and groups in one cell. Commas belong to names. */
export function namesIn(text: string): string[] {
  return listOf(text, /[;\n]/).map((name) => name.slice(0, 200));
}

function listOf(text: string, separator: RegExp): string[] {
  return [...new Set(text.split(separator).map(cleanLine).filter(Boolean))].slice(0, 100);
}

function shown(text: string): string {
  return text.slice(0, 40);
}
