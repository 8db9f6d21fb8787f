import type { LocalizedText } from '@feria/kernel';
import type { AccessFeature, Admission, Audience, Discipline, PerformerKind, Rule } from '@feria/program-domain';

export interface SeedPerformer {
  /** Links events to performers within the seed; not stored. */
  key: string;
  kind: PerformerKind;
  name: string;
  /** Empty: always available. */
  availabilities: { startsAt: Date; endsAt: Date }[];
}

export interface SeedEvent {
  number: number;
  title: LocalizedText;
  summary: LocalizedText;
  type: string;
  discipline: Discipline;
  audience: Audience;
  languages: string[];
  access: AccessFeature[];
  admission: Admission;
  expectedAudience: number;
  soundClass: number;
  participantIds: string[];
  performerKeys: string[];
  continuous: { fromDate: string; toDate: string; dailyFrom: string; dailyTo: string; spaceId: string } | null;
}

/** Always `planned`. */
export interface SeedPerformance {
  number: number;
  eventNumber: number;
  spaceId: string;
  startsAt: Date;
  durationMin: number;
  setupMin: number;
  teardownMin: number;
  changeoverMin: number;
  exclusive: boolean;
}

export interface SeedWaiver {
  rule: Rule;
  performanceNumber: number;
  reason: string;
}

export interface SeedProgramme {
  performers: SeedPerformer[];
  events: SeedEvent[];
  performances: SeedPerformance[];
  waivers: SeedWaiver[];
}

/** Stores a whole programme at once in an edition that has none: bulk inserts in the caller's transaction, no publishing. */
export abstract class ProgrammeSeed {
  /** `waivedBy`: the account in whose name the waivers stand. Numbers are kept, and the edition's counters go on after them. */
  abstract load(editionId: string, programme: SeedProgramme, waivedBy: string): Promise<void>;
}
