import { isScheduled } from './picture-of.ts';
import type { DraftPicture, RevisionContent } from './revision-content.ts';

/**
 * What a release shows of a performance, given its draft (undefined: deleted) and its picture in the release before.
 * Null: nothing yet.
 *
 * - A hold is a pencil mark: it shows nothing, and leaves what was released as it is.
 * - Without a place or a time there is nothing to show; nor does anybody need to hear of a cancellation of what was
 *   never announced.
 * - Once released, nothing is removed: what the draft has deleted or taken off the timetable is cancelled, in the
 *   words, place and time people know it by (suspended, where the draft says so), until it has a place again.
 */
export function releasedPicture(draft: DraftPicture | undefined, previous: RevisionContent | null): RevisionContent | null {
  if (!draft) return previous && withdrawn(previous, 'cancelled', null);
  const { state } = draft;
  if (state === 'hold') return previous;
  if (!isScheduled(draft)) return previous && withdrawn(previous, state === 'suspended' ? state : 'cancelled', draft.reason);
  if (!previous && state === 'cancelled') return null;
  return { ...draft, state };
}

function withdrawn(previous: RevisionContent, state: 'suspended' | 'cancelled', reason: string | null): RevisionContent {
  return { ...previous, state, reason: reason ?? previous.reason };
}
