import { CHANGE_KINDS, type ChangeKind } from '../vocabulary/change-kind.ts';
import { sameJson } from './canonical-json.ts';
import type { RevisionContent } from './revision-content.ts';

/**
 * What a reader would call the difference between two pictures of one performance, in the order of CHANGE_KINDS.
 * retimed: start, or a continuous event's dates or hours · moved: space · resized: duration · recast: who takes part
 * (their order is not a change of cast) · reinstated: planned again after suspended or cancelled.
 * retexted is all the rest, so the set is empty exactly when the pictures are equal. A reason that comes with its
 * change of state is not a text of its own.
 */
export function changeKinds(before: RevisionContent | null, after: RevisionContent): ChangeKind[] {
  const kinds = new Set(before ? kindsBetween(before, after) : kindsOfNew(after));
  return CHANGE_KINDS.filter((kind) => kinds.has(kind));
}

function kindsOfNew({ state }: RevisionContent): ChangeKind[] {
  return state === 'planned' ? ['new'] : ['new', state];
}

function kindsBetween(before: RevisionContent, after: RevisionContent): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (before.start !== after.start || !sameJson(before.continuous, after.continuous)) kinds.push('retimed');
  if (before.venue?.id !== after.venue?.id || before.space?.id !== after.space?.id) kinds.push('moved');
  if (before.durationMin !== after.durationMin) kinds.push('resized');
  if (!sameJson(castOf(before), castOf(after))) kinds.push('recast');
  if (before.state !== after.state) kinds.push(after.state === 'planned' ? 'reinstated' : after.state);
  if (!sameJson(textsOf(before, after, kinds), textsOf(after, after, kinds))) kinds.push('retexted');
  return kinds;
}

function castOf({ participants, performers }: RevisionContent): string[] {
  return [...participants, ...performers].map(({ id }) => id).sort();
}

/** The picture with everything another kind already tells taken from `after`. */
function textsOf(picture: RevisionContent, after: RevisionContent, kinds: readonly ChangeKind[]): RevisionContent {
  const { start, continuous, durationMin, state } = after;
  return {
    ...picture, start, continuous, durationMin, state,
    ...(kinds.includes('moved') && { venue: after.venue, space: after.space }),
    ...(kinds.includes('recast') && { participants: after.participants, performers: after.performers }),
    ...(picture.state !== after.state && { reason: after.reason }),
  };
}
