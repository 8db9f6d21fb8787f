import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Performer } from './performer.entity.ts';

/** A time in which a performer can play. */
@Entity('program_availability')
@Index('program_availability__of', ['performerId'])
@Check('program_availability__order', 'ends_at > starts_at')
export class Availability {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Performer, { name: 'program_availability__performer', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'performer_id' }) performerId: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
}
