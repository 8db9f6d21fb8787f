import { sameJson } from './canonical-json.ts';
import type { DraftPicture, ReleaseEntry, RevisionContent } from './revision-content.ts';

/** Fields of a picture that stand on the performance's row (languages and access as overrides of the event's). */
export const PERFORMANCE_FIELDS = ['space', 'start', 'durationMin', 'state', 'reason', 'languages', 'access'] as const;
export type PerformanceField = (typeof PERFORMANCE_FIELDS)[number];

/** Fields that stand on the event's row and its lists. */
const EVENT_FIELDS = [
  'title', 'summary', 'description', 'type', 'discipline', 'audience', 'admission', 'url', 'participants', 'performers', 'continuous',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** What to write so that the draft equals a release again. Only what differs is listed. */
export interface ResetPlan {
  readonly performances: readonly { readonly performanceId: string; readonly content: RevisionContent; readonly fields: readonly PerformanceField[] }[];
  readonly events: readonly { readonly eventId: string; readonly content: RevisionContent; readonly fields: readonly EventField[] }[];
  /** Born after the release: they lose their space and start, and are never deleted. */
  readonly unschedule: readonly string[];
  /** In the release, but no longer in the draft: rows to make again under their old ids. */
  readonly missing: readonly RevisionContent[];
}

/**
 * The way back to a release. Names of places and people belong to other contexts:
 * ids are compared, names are not. Where a partial release shows two performances of one event with different words,
 * the event takes those of the lower performance number.
 */
export function resetPlan(release: readonly ReleaseEntry[], draft: readonly DraftPicture[]): ResetPlan {
  const drafts = new Map(draft.map((picture) => [picture.performanceId, picture]));
  const contents = release.map(({ content }) => content).sort((a, b) => a.number - b.number);
  const released = new Set(contents.map(({ performanceId }) => performanceId));
  const present = contents.filter(({ performanceId }) => drafts.has(performanceId));
  const firstOfEvent = new Map([...present].reverse().map((content) => [content.eventId, content]));
  const differing = <F extends PerformanceField | EventField>(fields: readonly F[], content: RevisionContent) =>
    fields.filter((field) => !sameJson(rowValue(content, field), rowValue(drafts.get(content.performanceId)!, field)));
  return {
    performances: present
      .map((content) => ({ performanceId: content.performanceId, content, fields: differing(PERFORMANCE_FIELDS, content) }))
      .filter(({ fields }) => fields.length > 0),
    events: [...firstOfEvent.values()].reverse()
      .map((content) => ({ eventId: content.eventId, content, fields: differing(EVENT_FIELDS, content) }))
      .filter(({ fields }) => fields.length > 0),
    unschedule: draft
      .filter(({ performanceId, space, start }) => !released.has(performanceId) && (space !== null || start !== null))
      .map(({ performanceId }) => performanceId),
    missing: contents.filter(({ performanceId }) => !drafts.has(performanceId)),
  };
}

/** The value as a row holds it: ids instead of pictured places and people. */
function rowValue(picture: DraftPicture, field: PerformanceField | EventField): unknown {
  switch (field) {
    case 'space': return picture.space?.id ?? null;
    case 'participants':
    case 'performers': return picture[field].map(({ id }) => id);
    default: return picture[field];
  }
}
