import type { LocalizedText } from '@feria/kernel';
import type { AccessFeature, Admission, Audience, Discipline } from '@feria/program-domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What an event is: its texts, whom it is for, and for a continuous one when it is open. */
@Entity('program_event')
@Unique('program_event__number', ['editionId', 'number'])
@Index('program_event__imported', ['editionId', 'source', 'sourceKey'])
@Check('program_event__range', 'NOT continuous OR (from_date IS NOT NULL AND to_date >= from_date)')
export class Event {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_event__edition' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  /** Permanent, unique in the edition. */
  @Column('int') number: number;
  @Column('jsonb') title: LocalizedText;
  @Column('jsonb') summary: LocalizedText;
  @Column('jsonb') description: LocalizedText;
  @Column('text') type: string;
  @Column('text') discipline: Discipline;
  @Column('text') audience: Audience;
  @Column('text', { array: true }) languages: string[];
  @Column('text', { array: true }) access: AccessFeature[];
  @Column('text') admission: Admission;
  @Column('int', { name: 'expected_audience', nullable: true }) expectedAudience: number | null;
  @Column('int', { name: 'sound_class', nullable: true }) soundClass: number | null;
  @Column('text') url: string;
  @Column('boolean') continuous: boolean;
  @Column('date', { name: 'from_date', nullable: true }) fromDate: string | null;
  @Column('date', { name: 'to_date', nullable: true }) toDate: string | null;
  @Column('time', { name: 'daily_from', nullable: true }) dailyFrom: string | null;
  @Column('time', { name: 'daily_to', nullable: true }) dailyTo: string | null;
  /** Where a continuous event is, for performances without a space of their own. */
  @ForeignKey('venues_space', { name: 'program_event__space' })
  @Column('uuid', { name: 'space_id', nullable: true }) spaceId: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
  /** What a file said that the product has no field for yet. */
  @Column('jsonb') extra: Record<string, unknown>;
  @Column('int') version: number;
}
