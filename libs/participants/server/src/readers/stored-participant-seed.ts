import { newId } from '@feria/kernel';
import { ParticipantDirectory, ParticipantSeed, type SeedMission, type SeedParticipant } from '@feria/participants-contract';
import { Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { MissionParticipant } from '../missions/mission-participant.entity.ts';
import { Mission } from '../missions/mission.entity.ts';
import { Participant } from '../participants/participant.entity.ts';

@Injectable()
export class StoredParticipantSeed extends ParticipantSeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly directory: ParticipantDirectory,
  ) {
    super();
  }

  async load(editionId: string, participants: SeedParticipant[], missions: SeedMission[]): Promise<{ participants: Map<string, string>; missions: Map<string, string> }> {
    return this.uow.run(async (manager) => {
      const participantIds = await insertParticipants(manager, participants);
      const missionIds = new Map(missions.map(({ key }) => [key, newId()]));
      await manager.insert(Mission, missions.map(({ key, kind, name, seatCity, language }) => ({ id: missionIds.get(key)!, kind, name, seatCity, language })));
      await manager.insert(MissionParticipant, missions.flatMap(({ key, participantKeys }) =>
        participantKeys.map((participantKey) => ({ missionId: missionIds.get(key)!, participantId: participantIds.get(participantKey)! }))));
      await this.directory.ensureParticipations(editionId, [...participantIds.values()]);
      await this.outbox.fact(editionId, { action: 'participants.participants.loaded', subject: { kind: 'edition', id: editionId }, after: { participants: participantIds.size, missions: missionIds.size } });
      return { participants: participantIds, missions: missionIds };
    });
  }
}

async function insertParticipants(manager: EntityManager, participants: SeedParticipant[]): Promise<Map<string, string>> {
  const rows = participants.map((participant) => ({ ...participant, id: newId(), version: 1 }));
  await manager.createQueryBuilder().insert().into(Participant).values(rows).orIgnore().execute();
  const stored = await manager.find(Participant, { select: { id: true, key: true }, where: { key: In(rows.map(({ key }) => key)) } });
  return new Map(stored.map(({ key, id }) => [key, id]));
}
