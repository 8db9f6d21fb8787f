import { newId } from '@feria/kernel';
import { ParticipantDirectory, type ParticipantCard } from '@feria/participants-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MissionParticipant } from '../missions/mission-participant.entity.ts';
import { Participation } from '../participations/participation.entity.ts';
import { Participant } from '../participants/participant.entity.ts';
import { presentCard } from '../participants/participant.presenter.ts';

@Injectable()
export class StoredParticipantDirectory extends ParticipantDirectory {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  byIds(ids: string[]): Promise<ParticipantCard[]> {
    return this.uow.read(async (manager) => (await manager.findBy(Participant, { id: In(ids) })).map(presentCard));
  }

  byKeys(keys: string[]): Promise<ParticipantCard[]> {
    return this.uow.read(async (manager) => (await manager.findBy(Participant, { key: In(keys) })).map(presentCard));
  }

  inEdition(editionId: string): Promise<ParticipantCard[]> {
    return this.uow.read(async (manager) => {
      const participations = await manager.findBy(Participation, { editionId });
      return this.byIds(participations.map(({ participantId }) => participantId));
    });
  }

  async missionsOf(participantIds: string[]): Promise<Map<string, string[]>> {
    const links = await this.uow.read((manager) => manager.findBy(MissionParticipant, { participantId: In(participantIds) }));
    const missions = new Map<string, string[]>();
    for (const { participantId, missionId } of links) missions.set(participantId, [...(missions.get(participantId) ?? []), missionId]);
    return missions;
  }

  async ofMissions(missionIds: string[]): Promise<string[]> {
    const links = await this.uow.read((manager) => manager.findBy(MissionParticipant, { missionId: In(missionIds) }));
    return [...new Set(links.map(({ participantId }) => participantId))];
  }

  async ensureParticipations(editionId: string, participantIds: string[]): Promise<void> {
    if (participantIds.length === 0) return;
    const rows = [...new Set(participantIds)].map((participantId) => ({ id: newId(), editionId, participantId }));
    await this.uow.run((manager) => manager.createQueryBuilder().insert().into(Participation).values(rows).orIgnore().execute());
  }
}
