import type { Language } from '@feria/kernel';
import type { ParticipantView } from './participant.http.ts';

export const MISSION_KINDS = ['RESIDENT', 'NON_RESIDENT', 'HONORARY_CONSULATE', 'DELEGATION', 'OTHER'] as const;
export type MissionKind = (typeof MISSION_KINDS)[number];

export interface SeedParticipant extends Pick<ParticipantView, 'key' | 'kind' | 'displayName' | 'officialName' | 'sortName' | 'iso2' | 'continent' | 'region' | 'languages' | 'colours'> {
  /** Code of the flag picture; empty: none. */
  flag: string;
}

export interface SeedMission {
  /** Finds the mission again in the answer; not stored. */
  key: string;
  kind: MissionKind;
  name: string;
  seatCity: string;
  language: Language;
  participantKeys: string[];
}

/** Stores participants, the missions that represent them and that they take part, in the caller's transaction. */
export abstract class ParticipantSeed {
  /** Ids by key. A participant whose key is known already stays as it is. */
  abstract load(editionId: string, participants: SeedParticipant[], missions: SeedMission[]): Promise<{ participants: Map<string, string>; missions: Map<string, string> }>;
}
