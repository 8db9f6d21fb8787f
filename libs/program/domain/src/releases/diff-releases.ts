import type { ChangeKind } from '../vocabulary/change-kind.ts';
import { changeKinds } from './change-kinds.ts';
import { composeRelease, entriesOf } from './compose-release.ts';
import type { DraftPicture, ReleaseEntry, RevisionContent } from './revision-content.ts';

/** One performance that two releases show differently. */
export interface ReleaseChange {
  readonly performanceId: string;
  /** Never empty. */
  readonly kinds: readonly ChangeKind[];
  readonly before: RevisionContent | null;
  readonly after: RevisionContent;
}

/** What changed from a release to a later one (which still holds every performance of it), by performance number. */
export function diffReleases(earlier: readonly ReleaseEntry[], later: readonly ReleaseEntry[]): ReleaseChange[] {
  const known = new Map(earlier.map((entry) => [entry.performanceId, entry.content]));
  return later
    .map(({ performanceId, content }) => {
      const before = known.get(performanceId) ?? null;
      return { performanceId, kinds: before === content ? [] : changeKinds(before, content), before, after: content };
    })
    .filter(({ kinds }) => kinds.length > 0)
    .sort((a, b) => a.after.number - b.after.number);
}

/** What publishing the whole draft would change: the list from which a partial release is chosen. */
export function draftChanges(previous: readonly ReleaseEntry[], draft: readonly DraftPicture[]): ReleaseChange[] {
  return diffReleases(previous, entriesOf(composeRelease(previous, draft)));
}
