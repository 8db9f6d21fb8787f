import { folded } from '../readers/clean-text.ts';
import type { FilePerformer } from '../readers/source-row.ts';
import type { KnownPerformer, PlanningContext } from './planning-context.ts';

/** Finds participants by key, ISO code or name. A sentence when there is none, or more than one. */
export function participantFinder({ participants }: PlanningContext): (written: string) => { id: string } | { refusal: string } {
  const byWord = new Map<string, Set<string>>();
  for (const { id, names } of participants) {
    for (const name of names.map(folded)) byWord.set(name, (byWord.get(name) ?? new Set()).add(id));
  }
  return (written) => {
    const exact = participants.find(({ key, iso2 }) => key === written.toLowerCase() || iso2 === written);
    const named = [...(byWord.get(folded(written)) ?? [])];
    if (exact) return { id: exact.id };
    if (named.length > 1) return { refusal: `«${written.slice(0, 60)}» puede ser más de un participante: escriba su clave` };
    return named[0] ? { id: named[0] } : { refusal: `No hay ningún participante «${written.slice(0, 60)}»` };
  };
}

/** Somebody whom a file names and the edition does not know yet. */
export interface NewPerformer extends FilePerformer {
  token: string;
}

export type FoundPerformer = { id: string } | { create: NewPerformer };

/** Finds performers: by the source's key, else by name among those of the event, else (typed names) anywhere in the edition. */
export function performerFinder({ performers, file }: PlanningContext): (written: FilePerformer, ofEvent: readonly string[]) => FoundPerformer {
  const byKey = new Map(performers.filter(({ source }) => source === file.source).map((one) => [one.sourceKey, one]));
  const byId = new Map(performers.map((one) => [one.id, one]));
  const byName = new Map<string, KnownPerformer>([...performers].reverse().map((one) => [one.name, one]));
  return (written, ofEvent) => {
    const named = ofEvent.map((id) => byId.get(id)).find((one) => one?.name === written.name);
    const found = (written.sourceKey === null ? undefined : byKey.get(written.sourceKey)) ?? named ?? (written.sourceKey === null ? byName.get(written.name) : undefined);
    if (found) return { id: found.id };
    return { create: { ...written, token: `new:${written.sourceKey ?? ''}:${written.name}` } };
  };
}
