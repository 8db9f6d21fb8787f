import { sameJson } from './canonical-json.ts';
import { nextSequence } from './next-sequence.ts';
import { releasedPicture } from './released-picture.ts';
import type { DraftPicture, ReleaseEntry } from './revision-content.ts';

/** The next release: entries taken over as they are (the very objects given), and entries that need a new revision. */
export interface Composition<E extends ReleaseEntry> {
  readonly kept: readonly E[];
  readonly made: readonly ReleaseEntry[];
}

/**
 * The release that follows `previous`: with a selection of performance ids, the previous one with exactly these
 * replaced by their draft; without, the whole draft. Unchanged performances keep their revision; nobody disappears.
 */
export function composeRelease<E extends ReleaseEntry>(
  previous: readonly E[], draft: readonly DraftPicture[], selection?: ReadonlySet<string>,
): Composition<E> {
  const drafts = new Map(draft.map((picture) => [picture.performanceId, picture]));
  const kept: E[] = [];
  const made: ReleaseEntry[] = [];
  const chosen = ({ performanceId }: { performanceId: string }) => !selection || selection.has(performanceId);
  for (const entry of previous) {
    const content = chosen(entry) ? releasedPicture(drafts.get(entry.performanceId), entry.content) : entry.content;
    if (!content || sameJson(content, entry.content)) kept.push(entry);
    else made.push({ performanceId: entry.performanceId, sequence: nextSequence(entry, content), content });
    drafts.delete(entry.performanceId);
  }
  for (const picture of drafts.values()) {
    const content = chosen(picture) ? releasedPicture(picture, null) : null;
    if (content) made.push({ performanceId: picture.performanceId, sequence: nextSequence(null, content), content });
  }
  return { kept, made };
}

/** All entries of a composition, by performance number. */
export function entriesOf<E extends ReleaseEntry>({ kept, made }: Composition<E>): ReleaseEntry[] {
  return [...kept, ...made].sort((a, b) => a.content.number - b.content.number);
}
