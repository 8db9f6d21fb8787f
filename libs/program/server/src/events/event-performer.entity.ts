import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Performer } from '../performers/performer.entity.ts';
import { Event } from './event.entity.ts';

/** Who is on stage in an event, in order. */
@Entity('program_event_performer')
@Index('program_event_performer__of', ['performerId'])
export class EventPerformer {
  @ForeignKey(() => Event, { name: 'program_event_performer__event', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @ForeignKey(() => Performer, { name: 'program_event_performer__performer', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'performer_id' }) performerId: string;
  @Column('int') position: number;
}
