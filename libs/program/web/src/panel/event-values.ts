import type { LocalizedText } from '@feria/kernel';
import type { EventEdit, EventView } from '@feria/program-contract';
import { sameJson, type AccessFeature, type Admission, type Audience, type Discipline } from '@feria/program-domain';

/** What an event is, as it is typed. */
export interface EventValues {
  title: LocalizedText;
  summary: LocalizedText;
  description: LocalizedText;
  discipline: Discipline;
  type: string;
  participantIds: string[];
  ensembles: string[];
  people: string[];
  audience: Audience;
  languages: string[];
  access: AccessFeature[];
  admission: Admission;
  expectedAudience: number | null;
  url: string;
  continuous: boolean;
  fromDate: string;
  toDate: string;
  dailyFrom: string;
  dailyTo: string;
}

export function eventValuesOf(event: EventView): EventValues {
  const { title, summary, description, discipline, type, audience, languages, access, admission, expectedAudience, url, continuous, participants, performers } = event;
  const named = (kind: 'ENSEMBLE' | 'PERSON') => performers.filter((one) => one.kind === kind).map(({ name }) => name);
  return {
    title, summary, description, discipline, type, audience, languages, access, admission, expectedAudience, url,
    participantIds: participants.map(({ id }) => id), ensembles: named('ENSEMBLE'), people: named('PERSON'),
    continuous: continuous !== null, fromDate: continuous?.fromDate ?? '', toDate: continuous?.toDate ?? '', dailyFrom: continuous?.dailyFrom ?? '11:00', dailyTo: continuous?.dailyTo ?? '20:00',
  };
}

function filled(text: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words?.trim()));
}

/** The whole event as it should be. */
function requestOf(values: EventValues): EventEdit {
  const { ensembles, people, continuous, fromDate, toDate, dailyFrom, dailyTo, title, summary, description, ...rest } = values;
  return {
    ...rest, title: filled(title), summary: filled(summary), description: filled(description),
    performers: [...ensembles.map((name) => ({ name, kind: 'ENSEMBLE' as const })), ...people.map((name) => ({ name, kind: 'PERSON' as const }))],
    continuous: continuous ? { fromDate, toDate, dailyFrom, dailyTo } : null,
  };
}

/** Only what differs from the event that was read. */
export function eventEdit(before: EventView, values: EventValues): EventEdit {
  const known = requestOf(eventValuesOf(before)) as Record<string, unknown>;
  const wanted = requestOf(values);
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !sameJson(known[field], value))) as EventEdit;
}

/** The edit that takes an edit of an event back. */
export function inverseEventEdit(before: EventView, edit: EventEdit): EventEdit {
  const known = requestOf(eventValuesOf(before)) as Record<string, unknown>;
  return Object.fromEntries(Object.keys(edit).map((field) => [field, known[field]])) as EventEdit;
}
