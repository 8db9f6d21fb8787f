import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Event } from './event.entity.ts';

/** Who brings an event, in the order people are to read them. */
@Entity('program_event_participant')
@Index('program_event_participant__of', ['participantId'])
export class EventParticipant {
  @ForeignKey(() => Event, { name: 'program_event_participant__event', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @ForeignKey('participants_participant', { name: 'program_event_participant__participant' })
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId: string;
  @Column('int') position: number;
}
