import type { PerformerKind } from '@feria/program-domain';
import type { VenueView } from '@feria/venues-contract';
import type { Draft } from '../../draft/draft.ts';
import type { ParsedFile } from '../readers/source-row.ts';

export interface KnownPerformer {
  id: string;
  name: string;
  kind: PerformerKind;
  source: string | null;
  sourceKey: string | null;
}

export interface KnownParticipant {
  id: string;
  key: string;
  iso2: string | null;
  /** Display and official names in all languages. */
  names: string[];
}

/** Everything that decides what a file would do, of one instant. */
export interface PlanningContext {
  draft: Draft;
  venues: readonly VenueView[];
  /** Spaces that this source made or found before, by its own key. */
  importedSpaces: ReadonlyMap<string, string>;
  performers: readonly KnownPerformer[];
  participants: readonly KnownParticipant[];
  file: ParsedFile;
}
