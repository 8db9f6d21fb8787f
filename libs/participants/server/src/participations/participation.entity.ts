import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A participant takes part in an edition. */
@Entity('participants_participation')
@Unique('participants_participation__once', ['editionId', 'participantId'])
export class Participation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('uuid', { name: 'participant_id' }) participantId: string;
  @Column('uuid', { name: 'mission_id', nullable: true }) missionId: string | null;
  @Column('text', { default: 'CONFIRMED' }) state: string;
}
