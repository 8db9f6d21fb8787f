import { wallClock } from '@feria/kernel';
import type { ReleaseChange as ReleaseChangeView, ReleaseSummary } from '@feria/program-contract';
import type { ReleaseChange, RevisionContent } from '@feria/program-domain';
import { changedFieldNames } from './changed-field-names.ts';
import type { Release } from './release.entity.ts';

export function presentSummary({ number, note, publishedAt, publishedByName, performances, changes }: Release): ReleaseSummary {
  return { number, note, publishedAt: publishedAt.toISOString(), publishedBy: publishedByName, performances, changes };
}

/** Changes as a diff shows them; `groups`: performance ids that only make sense together. */
export function presentChanges(zone: string, changes: readonly ReleaseChange[], groups: readonly (readonly string[])[]): ReleaseChangeView[] {
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0]!] as const)));
  return changes.map(({ performanceId, kinds, before, after }) => ({
    performanceId,
    number: after.number,
    kinds: [...kinds],
    before: before && shown(zone, before),
    after: shown(zone, after),
    fields: before ? changedFieldNames(before, after) : [],
    group: groupOf.get(performanceId) ?? null,
  }));
}

function shown(zone: string, { title, start, durationMin, venue, space, state, reason }: RevisionContent): ReleaseChangeView['after'] {
  const wall = start === null ? null : wallClock(zone, Date.parse(start));
  return { title, start: wall && `${wall.date}T${wall.time}`, durationMin, venue: venue?.name ?? '', space: space?.name ?? '', state, reason };
}
