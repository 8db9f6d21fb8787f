import type { ParticipantView } from '@feria/participants-contract';
import { In, type EntityManager } from 'typeorm';
import { Mission } from '../missions/mission.entity.ts';
import { MissionParticipant } from '../missions/mission-participant.entity.ts';
import { Participation } from '../participations/participation.entity.ts';
import { Participant } from './participant.entity.ts';
import { presentParticipant } from './participant.presenter.ts';

/** Participants as an edition sees them (all, or one), by their Spanish name. */
export async function participantViews(manager: EntityManager, editionId: string, id?: string): Promise<ParticipantView[]> {
  const rows = await manager.find(Participant, { where: id ? { id } : {} });
  const links = await manager.find(MissionParticipant, { where: id ? { participantId: id } : {} });
  const missions = new Map((await manager.findBy(Mission, { id: In([...new Set(links.map(({ missionId }) => missionId))]) })).map((mission) => [mission.id, mission]));
  const here = new Set((await manager.findBy(Participation, { editionId })).map(({ participantId }) => participantId));
  const missionsOf = (participantId: string) => links.filter((link) => link.participantId === participantId).flatMap(({ missionId }) => missions.get(missionId) ?? []);
  return rows.map((row) => presentParticipant(row, missionsOf(row.id), here.has(row.id))).sort(byName);
}

const collator = new Intl.Collator('es');
const nameOf = ({ sortName, displayName, key }: ParticipantView) => sortName.es ?? displayName.es ?? key;
const byName = (a: ParticipantView, b: ParticipantView) => collator.compare(nameOf(a), nameOf(b));
