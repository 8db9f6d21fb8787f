import { sameJson, type ResetPlan, type RevisionContent } from '@feria/program-domain';
import type { EventRow, PerformanceRow } from '../draft/draft-rows.ts';
import { withCopies, withEvent, type Draft } from '../draft/draft.ts';
import type { RowChange } from '../performances/save-performances.ts';

/** The rows that a plan asks for. Released performances are never deleted (their revisions hold them), so none has to be made again. */
export function resetRows(draft: Draft, plan: ResetPlan): { events: EventRow[]; performances: RowChange[] } {
  const rows = new Map(draft.performances.map((row) => [row.id, row]));
  const events = plan.events.map(({ eventId, content, fields }) => resetEvent(draft, draft.events.get(eventId)!, content, fields));
  const after = events.reduce(withEvent, draft);
  const change = (id: string, next: (row: PerformanceRow) => PerformanceRow): RowChange => {
    const before = rows.get(id)!;
    return { before, after: withCopies(after, next(before)) };
  };
  return {
    events,
    performances: [
      ...plan.performances.map(({ performanceId, content, fields }) => change(performanceId, (row) => resetPerformance(after, row, content, fields))),
      ...plan.unschedule.map((id) => change(id, (row) => ({ ...row, spaceId: null, startsAt: null }))),
    ],
  };
}

function resetPerformance({ events }: Draft, row: PerformanceRow, content: RevisionContent, fields: ResetPlan['performances'][number]['fields']): PerformanceRow {
  const event = events.get(row.eventId)!;
  const values: Record<(typeof fields)[number], Partial<PerformanceRow>> = {
    space: { spaceId: content.space?.id ?? null },
    start: { startsAt: content.start === null ? null : new Date(content.start) },
    durationMin: { durationMin: content.durationMin },
    state: { state: content.state, holdExpiresAt: null },
    reason: { reason: content.reason },
    languages: { languages: sameJson(content.languages, event.languages) ? null : [...content.languages] },
    access: { access: sameJson(content.access, event.access) ? null : [...content.access] },
  };
  return Object.assign({ ...row }, ...fields.map((field) => values[field])) as PerformanceRow;
}

function resetEvent(draft: Draft, row: EventRow, content: RevisionContent, fields: ResetPlan['events'][number]['fields']): EventRow {
  const { continuous } = content;
  const values: Record<(typeof fields)[number], Partial<EventRow>> = {
    title: { title: content.title },
    summary: { summary: content.summary ?? {} },
    description: { description: content.description ?? {} },
    type: { type: content.type },
    discipline: { discipline: content.discipline ?? row.discipline },
    audience: { audience: content.audience },
    admission: { admission: content.admission },
    url: { url: content.url ?? '' },
    participants: { participantIds: content.participants.map(({ id }) => id) },
    performers: { performerIds: content.performers.map(({ id }) => id).filter((id) => draft.performers.has(id)) },
    continuous: {
      continuous: continuous !== null, fromDate: continuous?.fromDate ?? null, toDate: continuous?.toDate ?? null,
      dailyFrom: continuous?.dailyFrom ?? null, dailyTo: continuous?.dailyTo ?? null,
    },
  };
  return Object.assign({ ...row }, ...fields.map((field) => values[field])) as EventRow;
}
