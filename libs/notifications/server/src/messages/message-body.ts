import type { ChangeKind, PublicState } from '@feria/program-contract';

/** Where and when, as it was or is; instants ISO 8601 UTC. */
export interface ToldPlace {
  start: string | null;
  durationMin: number;
  space: string;
  venue: string;
}

/** One performance in a message, in the recipient's language. */
export interface ToldChange {
  performanceId: string;
  number: number;
  sequence: number;
  title: string;
  kinds: ChangeKind[];
  state: PublicState;
  reason: string | null;
  continuous: { from: string; to: string } | null;
  before: ToldPlace | null;
  after: ToldPlace;
}

export interface ReleaseBody {
  kind: 'program.release';
  release: number;
  note: string;
  edition: { name: string; slug: string; zone: string; demonstration: boolean };
  changes: ToldChange[];
}

/** The link itself is computed when the mail is written; no row carries it. */
export interface PasswordLinkBody {
  kind: 'identity.password-link';
  linkId: string;
  reason: 'recovery' | 'welcome';
}

export type MessageBody = ReleaseBody | PasswordLinkBody;
