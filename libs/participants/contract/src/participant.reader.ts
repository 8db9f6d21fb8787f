import type { LocalizedText } from '@feria/kernel';

export interface ParticipantCard {
  id: string;
  key: string;
  kind: string;
  displayName: LocalizedText;
  officialName: LocalizedText;
  sortName: LocalizedText;
  iso2: string | null;
  continent: string;
  region: LocalizedText;
  colours: string[];
}

/** Questions and requests of other contexts, answered in the caller's transaction. */
export abstract class ParticipantDirectory {
  abstract byIds(ids: string[]): Promise<ParticipantCard[]>;
  abstract byKeys(keys: string[]): Promise<ParticipantCard[]>;
  abstract inEdition(editionId: string): Promise<ParticipantCard[]>;
  /** Mission ids that represent each participant, by participant id. */
  abstract missionsOf(participantIds: string[]): Promise<Map<string, string[]>>;
  /** Participants that these missions represent. */
  abstract ofMissions(missionIds: string[]): Promise<string[]>;
  /** Notes that these participants take part in an edition, if that was not known. */
  abstract ensureParticipations(editionId: string, participantIds: string[]): Promise<void>;
}
