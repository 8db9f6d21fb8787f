import { pickText, wallClock } from '@feria/kernel';
import type { FieldChange } from '@feria/program-domain';
import { ADMISSION_WORDS, AUDIENCE_WORDS, DISCIPLINE_WORDS, STATE_WORDS, wordOf } from '../readers/sheet/words.ts';
import type { Described, FieldName } from './described.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PlanningContext } from './planning-context.ts';

type Made = Pick<ImportPlan, 'newPlaces' | 'newPerformers'>;

const MAX_SHOWN = 300;

/** Field names as the spreadsheets have them; a performance's start shows date and time. */
export interface ShownChange {
  field: string;
  before: string;
  after: string;
}

/** Puts changes into words that people read: names instead of ids, wall clocks instead of instants. */
export function changeReader(context: PlanningContext, plan: Made): (change: FieldChange<Described>) => ShownChange {
  const names = namesOf(context, plan);
  return ({ field, before, after }) => ({ field, ...aroundDifference(readable(field, before, context, names), readable(field, after, context, names)) });
}

function readable(field: FieldName, value: Described[FieldName], { draft }: PlanningContext, names: ReadonlyMap<string, string>): string {
  if (value === null || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => names.get(one) ?? one).join('; ');
  if (field === 'start' && typeof value === 'number') {
    const { date, time } = wallClock(draft.edition.zone, value);
    return `${date} ${time}`;
  }
  if (typeof value === 'number') return `${value} min`;
  switch (field) {
    case 'space': return names.get(value) ?? value;
    case 'state': return wordOf(STATE_WORDS, value as Described['state']);
    case 'discipline': return wordOf(DISCIPLINE_WORDS, value as Described['discipline']);
    case 'audience': return wordOf(AUDIENCE_WORDS, value as Described['audience']);
    case 'admission': return wordOf(ADMISSION_WORDS, value as Described['admission']);
    default: return value;
  }
}

function namesOf({ draft, venues, performers, participants }: PlanningContext, { newPlaces, newPerformers }: Made): Map<string, string> {
  const { sourceLanguage } = draft.edition;
  const places = venues.flatMap((venue) => venue.spaces.map((space) => [space.id, `${space.name}, ${pickText(venue.name, sourceLanguage, sourceLanguage)?.text ?? venue.code}`] as const));
  return new Map([
    ...places,
    ...performers.map(({ id, name }) => [id, name] as const),
    ...participants.map(({ id, key, names: [name] }) => [id, name ?? key] as const),
    ...[...newPlaces].map(([token, { name, venueName }]) => [token, venueName ? `${name}, ${venueName}` : name] as const),
    ...[...newPerformers].map(([token, { name }]) => [token, name] as const),
  ]);
}

/** Long texts are shown where they begin to differ. */
function aroundDifference(before: string, after: string): Pick<ShownChange, 'before' | 'after'> {
  if (before.length <= MAX_SHOWN && after.length <= MAX_SHOWN) return { before, after };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const from = Math.max(0, same - 40);
  const cut = (text: string) => `${from > 0 ? '…' : ''}${text.slice(from, from + MAX_SHOWN)}${text.length > from + MAX_SHOWN ? '…' : ''}`;
  return { before: cut(before), after: cut(after) };
}
