import type { ParticipantCard, ParticipantView } from '@feria/participants-contract';
import type { Mission } from '../missions/mission.entity.ts';
import type { Participant } from './participant.entity.ts';

export function presentParticipant(row: Participant, missions: Mission[], participatesIn: boolean): ParticipantView {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    displayName: row.displayName,
    officialName: row.officialName,
    sortName: row.sortName,
    iso2: row.iso2,
    continent: row.continent,
    region: row.region,
    languages: row.languages,
    colours: row.colours,
    version: row.version,
    participatesIn,
    missions: missions.map(({ id, name, kind, seatCity }) => ({ id, name, kind, seatCity })),
  };
}

export function presentCard(row: Participant): ParticipantCard {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    displayName: row.displayName,
    officialName: row.officialName,
    sortName: row.sortName,
    iso2: row.iso2,
    continent: row.continent,
    region: row.region,
    colours: row.colours,
  };
}
