import { sameJson } from '@feria/program-domain';
import { namesIn } from '../readers/sheet/sheet-choices.ts';
import type { FilePerformer, RowFields } from '../readers/source-row.ts';
import { participantFinder, performerFinder, type NewPerformer } from './find-people.ts';
import { placeFinder, type NewPlace } from './find-place.ts';
import type { PlanningContext } from './planning-context.ts';

/** Finds what rows name, and remembers what would have to be made: asked twice, made once. */
export interface Finders {
  place(written: NonNullable<RowFields['place']>): { id: string } | { refusal: string };
  participant(written: string): { id: string } | { refusal: string };
  performer(written: FilePerformer, ofEvent: readonly string[]): string;
  /** Typed names say the same as those that the event has. */
  sameNames(written: readonly FilePerformer[], ofEvent: readonly string[]): boolean;
  newPlaces: ReadonlyMap<string, NewPlace>;
  newPerformers: ReadonlyMap<string, NewPerformer>;
}

export function findersOf(context: PlanningContext): Finders {
  const [findPlace, participant, findPerformer] = [placeFinder(context), participantFinder(context), performerFinder(context)];
  const nameOf = new Map(context.performers.map(({ id, name }) => [id, name]));
  const newPlaces = new Map<string, NewPlace>();
  const newPerformers = new Map<string, NewPerformer>();
  return {
    newPlaces,
    newPerformers,
    participant,
    sameNames(written, ofEvent) {
      if (written.some(({ sourceKey }) => sourceKey !== null)) return false;
      return sameJson(written.map(({ name }) => name), namesIn(ofEvent.map((id) => nameOf.get(id) ?? '').join('; ')));
    },
    place(written) {
      const found = findPlace(written);
      if ('refusal' in found) return found;
      if ('spaceId' in found) return { id: found.spaceId };
      const token = `new:${found.create.key}`;
      newPlaces.set(token, found.create);
      return { id: token };
    },
    performer(written, ofEvent) {
      const found = findPerformer(written, ofEvent);
      if ('id' in found) return found.id;
      newPerformers.set(found.create.token, found.create);
      return found.create.token;
    },
  };
}
