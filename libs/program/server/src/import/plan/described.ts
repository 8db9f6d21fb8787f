import type { Language } from '@feria/kernel';
import type { Admission, Audience, Discipline, PerformanceState } from '@feria/program-domain';
import type { EventRow, PerformanceRow } from '../../draft/draft-rows.ts';

/** A performance with its event, flat, as files and reports speak of it. Ids stand for people and places; `new:…` for those yet to be made. */
export interface Described extends Record<`${'title' | 'summary' | 'description'}_${Language}`, string> {
  type: string;
  discipline: Discipline;
  audience: Audience;
  admission: Admission;
  language: string[];
  url: string;
  participants: string[];
  performers: string[];
  /** Epoch milliseconds. */
  start: number | null;
  duration: number;
  space: string | null;
  state: PerformanceState;
  reason: string | null;
}
export type FieldName = keyof Described;

export const PERFORMANCE_FIELDS = ['start', 'duration', 'space', 'state', 'reason'] as const satisfies readonly FieldName[];

export function isPerformanceField(field: FieldName): boolean {
  return PERFORMANCE_FIELDS.some((one) => one === field);
}

export function describe(event: EventRow, row: PerformanceRow): Described {
  const { type, discipline, audience, admission, url } = event;
  return {
    title_es: event.title.es ?? '', title_en: event.title.en ?? '', title_fr: event.title.fr ?? '',
    summary_es: event.summary.es ?? '', summary_en: event.summary.en ?? '', summary_fr: event.summary.fr ?? '',
    description_es: event.description.es ?? '', description_en: event.description.en ?? '', description_fr: event.description.fr ?? '',
    type, discipline, audience, admission, language: event.languages, url, participants: event.participantIds, performers: event.performerIds,
    start: row.startsAt?.getTime() ?? null, duration: row.durationMin, space: row.spaceId, state: row.state, reason: row.reason,
  };
}
