import type { SpaceView } from '@feria/venues-contract';
import type { Space } from './space.entity.ts';

/** `HH:MM` of what Postgres writes as `HH:MM:SS`. */
export const shortTime = (time: string | null) => time?.slice(0, 5) ?? null;

export function presentSpace(row: Space): SpaceView {
  return {
    id: row.id,
    venueId: row.venueId,
    name: row.name,
    kind: row.kind,
    capacity: row.capacity,
    covered: row.covered,
    minChangeoverMin: row.minChangeoverMin,
    soundClass: row.soundClass,
    openTime: shortTime(row.openTime),
    closeTime: shortTime(row.closeTime),
    position: row.position,
    version: row.version,
  };
}
