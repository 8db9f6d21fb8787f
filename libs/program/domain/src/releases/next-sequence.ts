import type { ChangeKind } from '../vocabulary/change-kind.ts';
import { changeKinds } from './change-kinds.ts';
import type { ReleaseEntry, RevisionContent } from './revision-content.ts';

const COUNTED: readonly ChangeKind[] = ['retimed', 'moved', 'resized', 'suspended', 'cancelled', 'reinstated'];

/**
 * iCalendar's SEQUENCE of a performance's next picture: 0 in its first release, then one more in each release in which
 * its time, space, duration or status changed. New words or a new cast do not count.
 */
export function nextSequence(previous: ReleaseEntry | null, content: RevisionContent): number {
  if (!previous) return 0;
  const counted = changeKinds(previous.content, content).some((kind) => COUNTED.includes(kind));
  return previous.sequence + (counted ? 1 : 0);
}
