import type { ReleaseChange } from '@feria/program-contract';
import { CHANGE_KINDS, type ChangeKind } from '@feria/program-domain';

/** What visitors must hear of first. A change with several kinds stands under the weightiest. */
const WEIGHT: readonly ChangeKind[] = ['cancelled', 'suspended', 'reinstated', 'retimed', 'moved', 'resized', 'new', 'recast', 'retexted'];

export interface DiffGroup {
  kind: ChangeKind;
  changes: ReleaseChange[];
}

/** The changes by their weightiest kind, the weightiest group first. */
export function groupChanges(changes: readonly ReleaseChange[]): DiffGroup[] {
  const groups = new Map<ChangeKind, ReleaseChange[]>();
  for (const change of changes) {
    const kind = WEIGHT.find((one) => change.kinds.includes(one)) ?? CHANGE_KINDS[4];
    groups.set(kind, [...(groups.get(kind) ?? []), change]);
  }
  return WEIGHT.flatMap((kind) => (groups.has(kind) ? [{ kind, changes: groups.get(kind)! }] : []));
}

/**
 * The selection after choosing or leaving some changes: those that only make sense together (one `group`) come and go
 * together.
 */
export function chooseChanges(changes: readonly ReleaseChange[], before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const touched = new Set(ids);
  const groups = new Set(changes.filter(({ performanceId, group }) => group !== null && touched.has(performanceId)).map(({ group }) => group));
  const next = new Set(before);
  for (const { performanceId, group } of changes) {
    if (!touched.has(performanceId) && !(group !== null && groups.has(group))) continue;
    if (on) next.add(performanceId);
    else next.delete(performanceId);
  }
  return next;
}
