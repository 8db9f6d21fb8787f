import {
  blocksRelease, composeRelease, diffReleases, entriesOf, releasedPerformances,
  type Composition, type ConflictReport, type ReleaseChange, type ReleaseEntry,
} from '@feria/program-domain';
import { checkDraft, draftPerformances } from '../draft/draft-conflicts.ts';
import { draftPictures } from '../draft/draft-pictures.ts';
import type { Draft } from '../draft/draft.ts';
import type { StoredEntry } from './release-entries.ts';

/** The release that publishing would make, checked as a whole. */
export interface NextRelease {
  composition: Composition<StoredEntry>;
  entries: ReleaseEntry[];
  changes: ReleaseChange[];
  report: ConflictReport;
  blocked: boolean;
}

/** `performanceIds` undefined: everything that changed. */
export function nextRelease(draft: Draft, previous: readonly StoredEntry[], performanceIds?: readonly string[]): NextRelease {
  const composition = composeRelease(previous, draftPictures(draft), performanceIds && new Set(performanceIds));
  const entries = entriesOf(composition);
  const report = checkDraft(draft, releasedPerformances(entries, draftPerformances(draft)));
  return { composition, entries, changes: diffReleases(previous, entries), report, blocked: blocksRelease(report.open) };
}
