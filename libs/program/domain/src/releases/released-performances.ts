import type { DraftPerformance } from '../conflicts/draft-performance.ts';
import type { ReleaseEntry, RevisionContent } from './revision-content.ts';

/**
 * The input of the conflict check for a composed release: time, place, cast, texts and state as the release shows them;
 * setup, teardown, changeover and expected audience, which no reader sees, from the draft rows (a deleted row needs none).
 */
export function releasedPerformances(entries: readonly ReleaseEntry[], rows: readonly DraftPerformance[]): DraftPerformance[] {
  const drafts = new Map(rows.map((row) => [row.id, row]));
  return entries.map(({ content }) => ({ ...BARE, ...drafts.get(content.performanceId), ...shownIn(content) }));
}

const BARE = { setupMin: 0, teardownMin: 0, changeoverMin: 0, expectedAudience: null };

function shownIn(content: RevisionContent) {
  return {
    id: content.performanceId,
    number: content.number,
    eventId: content.eventId,
    title: content.title,
    summary: content.summary,
    spaceId: content.space?.id ?? null,
    start: content.start === null ? null : Date.parse(content.start),
    durationMin: content.durationMin,
    state: content.state,
    performers: content.performers,
    continuous: content.continuous !== null,
  };
}
