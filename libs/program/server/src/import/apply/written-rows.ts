import { newId, type LocalizedText } from '@feria/kernel';
import type { EventRow, PerformanceRow } from '../../draft/draft-rows.ts';
import type { Described } from '../plan/described.ts';
import type { PlannedRow } from '../plan/plan-import.ts';

const HOLD_MS = 48 * 3_600_000;

/** What applying writes for one row: whole rows, new ones or as they are to become. */
export interface WrittenPair {
  event: EventRow;
  performance: PerformanceRow;
}

/** The rows behind a description; what a file does not speak of stays as it was. */
export function rewritten({ event, performance }: WrittenPair, fields: Partial<Described>, now: Date): WrittenPair {
  const state = fields.state ?? performance.state;
  return {
    event: {
      ...event,
      title: texts(event.title, 'title', fields), summary: texts(event.summary, 'summary', fields), description: texts(event.description, 'description', fields),
      type: fields.type ?? event.type, discipline: fields.discipline ?? event.discipline, audience: fields.audience ?? event.audience, admission: fields.admission ?? event.admission,
      languages: fields.language ?? event.languages, url: fields.url ?? event.url,
      participantIds: fields.participants ?? event.participantIds, performerIds: fields.performers ?? event.performerIds,
    },
    performance: {
      ...performance, state,
      startsAt: fields.start === undefined ? performance.startsAt : fields.start === null ? null : new Date(fields.start),
      durationMin: fields.duration ?? performance.durationMin,
      spaceId: fields.space === undefined ? performance.spaceId : fields.space,
      reason: fields.reason === undefined ? performance.reason : fields.reason,
      holdExpiresAt: state === 'hold' ? performance.holdExpiresAt ?? new Date(now.getTime() + HOLD_MS) : null,
    },
  };
}

/** Empty rows of a new event and its performance, still without numbers. */
export function newPair(editionId: string, { row }: PlannedRow, source: string, sourceOrder: number): WrittenPair {
  const eventId = newId();
  const sourceKey = row.guid;
  return {
    event: {
      id: eventId, editionId, number: 0, title: {}, summary: {}, description: {}, type: '', discipline: 'forum', audience: 'ALL', languages: [], access: [], admission: 'FREE',
      expectedAudience: null, soundClass: null, url: '', continuous: false, fromDate: null, toDate: null, dailyFrom: null, dailyTo: null, spaceId: null,
      source, sourceKey, extra: row.extra, version: 1, participantIds: [], performerIds: [],
    },
    performance: {
      id: newId(), editionId, number: 0, eventId, spaceId: null, startsAt: null, durationMin: 0, setupMin: 0, teardownMin: 0, changeoverMin: 0,
      state: 'planned', reason: null, holdExpiresAt: null, exclusive: false, access: null, languages: null,
      source: sourceKey === null ? null : source, sourceKey, sourceOrder, version: 1,
    },
  };
}

/** Ids of what was made meanwhile in the place of the plan's tokens. */
export function withIds(fields: Partial<Described>, idOf: ReadonlyMap<string, string>): Partial<Described> {
  const { space, performers } = fields;
  return {
    ...fields,
    ...(space && { space: idOf.get(space) ?? space }),
    ...(performers && { performers: performers.map((id) => idOf.get(id) ?? id) }),
  };
}

function texts(known: LocalizedText, kind: 'title' | 'summary' | 'description', fields: Partial<Described>): LocalizedText {
  const changed = (['es', 'en', 'fr'] as const).flatMap((language) => {
    const text = fields[`${kind}_${language}`];
    return text === undefined ? [] : [[language, text] as const];
  });
  const all: LocalizedText = { ...known, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}
