import type { EditionFactsView } from '@feria/editions-contract';
import type { ParticipantCard } from '@feria/participants-contract';
import type { ReleaseEntry, ReleaseHead, ReleaseStep, RevisionContent } from '@feria/program-contract';
import type { VenueView } from '@feria/venues-contract';

/** Everything the public documents are made of, as one release has it. */
export interface ReleasePicture {
  edition: EditionFactsView;
  head: ReleaseHead;
  /** In order of start, then number; what has neither place nor time is left out. */
  entries: ReleaseEntry[];
  venues: VenueView[];
  participants: ParticipantCard[];
  /** The last releases, newest first. */
  history: { head: ReleaseHead; steps: ReleaseStep[] }[];
}

export function isContinuous(content: RevisionContent): boolean {
  return content.continuous !== null;
}

/** Epoch minutes; continuous events sort by their first day. */
export function startMinute(content: RevisionContent): number {
  return Math.floor(Date.parse(content.start ?? `${content.continuous?.fromDate ?? '1970-01-01'}T00:00:00Z`) / 60_000);
}

/** The entries that readers can place in time, in order. */
export function inOrder(entries: readonly ReleaseEntry[]): ReleaseEntry[] {
  return entries
    .filter(({ content }) => content.start !== null || isContinuous(content))
    .sort((a, b) => startMinute(a.content) - startMinute(b.content) || a.content.number - b.content.number);
}
