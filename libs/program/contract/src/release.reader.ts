import type { ReleaseEntry } from '@feria/program-domain';

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
}

/** Releases as other contexts read them, in the caller's transaction. */
export abstract class ReleaseReader {
  abstract latest(editionId: string): Promise<ReleaseHead | undefined>;
  abstract heads(editionId: string, limit: number): Promise<ReleaseHead[]>;
  abstract entries(editionId: string, number: number): Promise<ReleaseEntry[]>;
  /** Only what differs between release n − 1 and n. */
  abstract steps(editionId: string, number: number): Promise<ReleaseStep[]>;
}
