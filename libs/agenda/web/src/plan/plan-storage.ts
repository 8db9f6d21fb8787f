import type { Performance } from '../model/agenda.ts';

/** What the visitor saw when the star was set; compared with the current release to tell what changed since. */
export interface Seen {
  start: number;
  end: number;
  /** As it was shown, in the language of that day. */
  place: string;
  /** Venue code and space: the same in every language, so that changing language is no move. */
  spot: string;
  status: string;
}
export interface Star { number: number; seen: Seen }

export type PlanStorage = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (slug: string): string => `feria.plan.${slug}`;

export function seenOf(performance: Performance): Seen {
  const { space } = performance;
  return { start: performance.start, end: performance.end, place: space ? `${space.venue.name} · ${space.name}` : '', spot: space ? `${space.venue.code}/${space.name}` : '', status: performance.status };
}

function isStar(value: unknown): value is Star {
  const star = value as Star | null;
  return typeof star?.number === 'number' && typeof star.seen?.start === 'number' && typeof star.seen.end === 'number'
    && typeof star.seen.place === 'string' && typeof star.seen.spot === 'string' && typeof star.seen.status === 'string';
}

/** The stars of an edition on this phone. Damaged or foreign content reads as an empty plan rather than an error. */
export function readPlan(storage: PlanStorage, slug: string): Star[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(slug)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isStar) : [];
  } catch {
    return [];
  }
}

/** False where the phone refuses (private mode, full): the plan then lives until the page closes. */
export function writePlan(storage: PlanStorage, slug: string, stars: readonly Star[]): boolean {
  try {
    storage.setItem(keyOf(slug), JSON.stringify(stars));
    return true;
  } catch {
    return false;
  }
}
