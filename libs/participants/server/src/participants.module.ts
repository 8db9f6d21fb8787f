import { Problem } from '@feria/kernel';
import { ParticipantDirectory, ParticipantSeed } from '@feria/participants-contract';
import { mapConstraint } from '@feria/server';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MissionParticipant } from './missions/mission-participant.entity.ts';
import { Mission } from './missions/mission.entity.ts';
import { EditParticipant } from './participants/edit-participant.ts';
import { Participant } from './participants/participant.entity.ts';
import { ParticipantsController } from './participants/participants.controller.ts';
import { Participation } from './participations/participation.entity.ts';
import { StoredParticipantDirectory } from './readers/stored-participant-directory.ts';
import { StoredParticipantSeed } from './readers/stored-participant-seed.ts';

mapConstraint('participants_participant__key', () => {
  const message = 'Ya hay un participante con esa clave';
  return new Problem('participants/key-taken', 409, message, { fields: [{ field: 'key', message }] });
});

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Participant, Mission, MissionParticipant, Participation])],
  controllers: [ParticipantsController],
  providers: [EditParticipant, { provide: ParticipantDirectory, useClass: StoredParticipantDirectory }, { provide: ParticipantSeed, useClass: StoredParticipantSeed }],
  exports: [ParticipantDirectory, ParticipantSeed],
})
export class ParticipantsModule {}
