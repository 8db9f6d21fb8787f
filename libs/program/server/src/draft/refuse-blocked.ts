import { Problem } from '@feria/kernel';
import { currentActor } from '@feria/server';
import { checkDraft, presentReport, touching } from './draft-conflicts.ts';
import type { Draft } from './draft.ts';

/**
 * Refuses an edit that makes a conflict of severity `block_edit`, in its sentences. Conflicts that were there before
 * do not count, so that what is wrong in two ways can be repaired one by one.
 */
export function refuseBlocked(before: Draft, after: Draft, performanceIds: readonly string[]): void {
  const blocking = touching(checkDraft(after), performanceIds).open.filter(({ severity }) => severity === 'block_edit');
  if (blocking.length === 0) return;
  const known = new Set(checkDraft(before).open.map(({ key }) => key));
  const made = blocking.filter(({ key }) => !known.has(key));
  if (made.length === 0) return;
  const conflicts = presentReport(after, { open: made, waived: [] }, currentActor().language);
  const message = conflicts.map(({ sentence }) => sentence).join(' ');
  if (made.every(({ rule }) => rule === 'space_overlap')) throw new Problem('program/space-already-booked', 409, message, { conflicts });
  throw new Problem('program/edit-blocked', 422, message, { conflicts });
}
