import { pickText, wallClock } from '@feria/kernel';
import type { Cell, SheetData } from 'write-excel-file/node';
import type { VenueView } from '@feria/venues-contract';
import type { EventRow, PerformanceRow } from '../draft/draft-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { cleanText } from '../import/readers/clean-text.ts';
import { HEADERS, type ImportField } from '../import/readers/sheet/headers.ts';
import { neutralText } from '../import/readers/sheet/neutral-text.ts';
import { ADMISSION_WORDS, AUDIENCE_WORDS, DISCIPLINE_WORDS, STATE_WORDS, wordOf } from '../import/readers/sheet/words.ts';

/** Columns in the order in which people read them. No end: together with a duration it could contradict itself. */
const EXPORTED: readonly ImportField[] = [
  'feria_id', 'title_es', 'title_en', 'title_fr', 'date', 'start', 'duration', 'venue', 'space', 'state', 'reason', 'type', 'discipline', 'participants', 'performers',
  'language', 'audience', 'admission', 'summary_es', 'summary_en', 'summary_fr',
];

const WIDE: Partial<Record<ImportField, number>> = { title_es: 40, title_en: 30, title_fr: 30, venue: 26, space: 26, participants: 24, performers: 30, summary_es: 50, summary_en: 30, summary_fr: 30, reason: 24 };

export const COLUMNS = EXPORTED.map((field) => ({ width: WIDE[field] ?? 14 }));

/** The draft as a sheet that imports again without a change: ids, wall-clock dates and times, texts in three languages. */
export function programmeSheet(draft: Draft, venues: readonly VenueView[]): SheetData {
  const header = EXPORTED.map((field): Cell => ({ value: titled(HEADERS[field][0]!), fontWeight: 'bold' }));
  return [header, ...draft.performances.map((row) => {
    const cells = cellsOf(draft, venues, draft.events.get(row.eventId)!, row);
    return EXPORTED.map((field) => cells[field] ?? null);
  })];
}

function cellsOf({ edition, participants, performers }: Draft, venues: readonly VenueView[], event: EventRow, row: PerformanceRow): Partial<Record<ImportField, Cell>> {
  const wall = row.startsAt && wallClock(edition.zone, row.startsAt);
  const venue = venues.find(({ spaces }) => spaces.some(({ id }) => id === row.spaceId));
  return {
    feria_id: { value: row.number, type: Number },
    title_es: text(event.title.es), title_en: text(event.title.en), title_fr: text(event.title.fr),
    summary_es: text(event.summary.es), summary_en: text(event.summary.en), summary_fr: text(event.summary.fr),
    date: wall && { value: new Date(`${wall.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' },
    start: text(wall?.time),
    duration: { value: row.durationMin, type: Number },
    venue: text(venue && (pickText(venue.name, edition.sourceLanguage, edition.sourceLanguage)?.text ?? venue.code)),
    space: text(venue?.spaces.find(({ id }) => id === row.spaceId)?.name),
    state: text(wordOf(STATE_WORDS, row.state)), reason: text(row.reason ?? ''),
    type: text(event.type), discipline: text(wordOf(DISCIPLINE_WORDS, event.discipline)),
    participants: text(event.participantIds.flatMap((id) => participants.get(id)?.key ?? []).join('; ')),
    performers: text(event.performerIds.flatMap((id) => performers.get(id)?.name ?? []).join('; ')),
    language: text(event.languages.join(', ')),
    audience: text(wordOf(AUDIENCE_WORDS, event.audience)), admission: text(wordOf(ADMISSION_WORDS, event.admission)),
  };
}

/** Never a formula, whoever opens it; and `_x0041_` stays what it is (ECMA-376, 22.4.2.4). */
function text(value: string | null | undefined): Cell {
  const clean = neutralText(cleanText(value ?? '')).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean === '' ? null : { value: clean in Object.prototype ? escapedFirst(clean) : clean, type: String };
}

/** The writer looks its strings up in a plain object, where `toString` and its like are taken: the escaped form reads the same. */
function escapedFirst(word: string): string {
  return `_x${word.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${word.slice(1)}`;
}

function titled(header: string): string {
  return header === 'feria_id' ? header : header.charAt(0).toUpperCase() + header.slice(1);
}
