import type { Performance } from '../model/agenda.ts';
import { readPlan, seenOf, writePlan, type PlanStorage, type Star } from './plan-storage.ts';

/** The visitor's plan: stars on this phone, no account. Components read it with `useSyncExternalStore`. */
export interface PlanStore {
  stars(): readonly Star[];
  has(number: number): boolean;
  /** Sets or takes away the star; the answer says which. */
  toggle(performance: Performance): 'added' | 'removed';
  /** Puts back a star just as it was (undo). */
  restore(star: Star): void;
  /** "Got it": what is seen now becomes what was seen. */
  acknowledge(performance: Performance): void;
  /** Reads again what another tab wrote. */
  reload(): void;
  subscribe(listener: () => void): () => void;
}

export function createPlanStore(storage: PlanStorage, slug: string): PlanStore {
  let stars: readonly Star[] = readPlan(storage, slug);
  let numbers = new Set(stars.map((star) => star.number));
  const listeners = new Set<() => void>();

  function accept(next: readonly Star[]): void {
    stars = next;
    numbers = new Set(next.map((star) => star.number));
    for (const listener of listeners) listener();
  }

  function save(next: readonly Star[]): void {
    writePlan(storage, slug, next);
    accept(next);
  }

  const without = (number: number): Star[] => stars.filter((star) => star.number !== number);

  return {
    stars: () => stars,
    has: (number) => numbers.has(number),
    toggle(performance) {
      const wasThere = numbers.has(performance.number);
      save(wasThere ? without(performance.number) : [...stars, { number: performance.number, seen: seenOf(performance) }]);
      return wasThere ? 'removed' : 'added';
    },
    restore: (star) => save([...without(star.number), star]),
    acknowledge: (performance) => save(stars.map((star) => (star.number === performance.number ? { ...star, seen: seenOf(performance) } : star))),
    reload: () => accept(readPlan(storage, slug)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
