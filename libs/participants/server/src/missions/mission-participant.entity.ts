import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Which participants a mission represents: some are represented from abroad, together with others. */
@Entity('participants_mission_participant')
@Index('participants_mission_participant__by_participant', ['participantId'])
export class MissionParticipant {
  @PrimaryColumn('uuid', { name: 'mission_id' }) missionId: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId: string;
}
