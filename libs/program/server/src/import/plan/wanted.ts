import { LANGUAGES } from '@feria/kernel';
import type { EventRow } from '../../draft/draft-rows.ts';
import { cleanLine, cleanText } from '../readers/clean-text.ts';
import type { SourceRow } from '../readers/source-row.ts';
import { guessedDiscipline } from '../readers/sheet/words.ts';
import type { Described } from './described.ts';
import type { Finders } from './finders.ts';
import type { PlanningContext } from './planning-context.ts';
import { wantedState } from './wanted-state.ts';
import { wantedInstant } from './wanted-time.ts';

/** What a row wants of its performance, and what has to be said about it. */
export interface Wanted {
  fields: Partial<Described>;
  warnings: string[];
  refusals: string[];
}

const DEFAULT_MINUTES = 60;

/** The fields that a row carries, with people and places found. `event` null: the row is new, and gets what it lacks. */
export function wanted(row: SourceRow, event: EventRow | null, known: Described | null, { draft, file }: PlanningContext, find: Finders): Wanted {
  const { fields } = row;
  const warnings: string[] = [];
  const refusals: string[] = [];
  const result: Partial<Described> = known ? {} : { ...blank(), discipline: guessedDiscipline(row.hints) };

  for (const kind of ['title', 'summary', 'description'] as const) {
    for (const language of LANGUAGES) {
      const text = fields[kind]?.[language];
      // What people typed is equal to its clean form, in which files carry it.
      const clean = kind === 'title' ? cleanLine : cleanText;
      const before = known?.[`${kind}_${language}`];
      if (text !== undefined && before !== text && (before === undefined || clean(before) !== text)) result[`${kind}_${language}`] = text;
    }
  }
  if (!known || cleanLine(known.type).slice(0, 80) !== fields.type) assign(result, 'type', fields.type);
  assign(result, 'discipline', fields.discipline);
  assign(result, 'audience', fields.audience);
  assign(result, 'admission', fields.admission);
  assign(result, 'url', fields.url);
  if (fields.languages && !(file.mainLanguageOnly && known && fields.languages.every((code) => known.language.includes(code)))) result.language = fields.languages;
  if (fields.participants) result.participants = unique(fields.participants.flatMap((written) => found(find.participant(written), refusals) ?? []));
  if (fields.performers && !(event && find.sameNames(fields.performers, event.performerIds))) {
    result.performers = unique(fields.performers.map((written) => find.performer(written, event?.performerIds ?? [])));
  }

  const place = fields.place ? found(find.place(fields.place), refusals) : fields.place;
  if (place !== undefined) result.space = place;
  const start = fields.start ? wantedInstant(fields.start, draft.edition) : null;
  if (start) warnings.push(...start.warnings);
  if (fields.start !== undefined) result.start = start?.at ?? null;
  assign(result, 'duration', fields.durationMin);
  if (!known && fields.durationMin === undefined) warnings.push(`No dice cuánto dura: se toman ${DEFAULT_MINUTES} minutos`);
  Object.assign(result, wantedState(fields, known));
  if (event?.continuous) keepHours(result, known, warnings);
  return { fields: result, warnings, refusals };
}

/** The hours of an exhibition are its event's, which no file carries. */
function keepHours(result: Partial<Described>, known: Described | null, warnings: string[]): void {
  const differs = (['start', 'duration'] as const).some((field) => result[field] != null && result[field] !== known?.[field]);
  if (differs) warnings.push('Es un evento continuo: sus fechas y horario se cambian en su ficha');
  delete result.start;
  delete result.duration;
}

function blank(): Described {
  return {
    title_es: '', title_en: '', title_fr: '', summary_es: '', summary_en: '', summary_fr: '', description_es: '', description_en: '', description_fr: '',
    type: '', discipline: 'forum', audience: 'ALL', admission: 'FREE', language: [], url: '', participants: [], performers: [],
    start: null, duration: DEFAULT_MINUTES, space: null, state: 'planned', reason: null,
  };
}

function assign<F extends keyof Described>(result: Partial<Described>, field: F, value: Described[F] | undefined): void {
  if (value !== undefined) result[field] = value;
}

function found(answer: { id: string } | { refusal: string }, refusals: string[]): string | undefined {
  if ('id' in answer) return answer.id;
  refusals.push(answer.refusal);
  return undefined;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

