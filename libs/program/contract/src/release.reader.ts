import type { ChangeKind, PublicState, ReleaseEntry, RevisionContent } from '@feria/program-domain';

/** The picture of a performance, as those read it who depend on the contract and not on the rules. */
export type { ChangeKind, PublicState, ReleaseEntry, RevisionContent };

export interface ReleaseHead {
  number: number;
  note: string;
  publishedAt: Date;
  publishedBy: string;
}

/** One performance between two consecutive releases. */
export interface ReleaseStep {
  performanceId: string;
  before: ReleaseEntry | null;
  after: ReleaseEntry;
  /** What differs, derived from the two pictures. */
  kinds: ChangeKind[];
}

/** Releases as other contexts read them, in the caller's transaction. */
export abstract class ReleaseReader {
  abstract latest(editionId: string): Promise<ReleaseHead | undefined>;
  abstract heads(editionId: string, limit: number): Promise<ReleaseHead[]>;
  abstract entries(editionId: string, number: number): Promise<ReleaseEntry[]>;
  /** Only what differs between release n − 1 and n. */
  abstract steps(editionId: string, number: number): Promise<ReleaseStep[]>;
}
