import type { RevisionContent } from '@feria/program-domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Performance } from '../performances/performance.entity.ts';

/** An immutable picture of one performance. The hash is over picture and sequence; equal ones are one row. */
@Entity('program_revision')
@Unique('program_revision__content', ['performanceId', 'hash'])
export class Revision {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_revision__edition' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @ForeignKey(() => Performance, { name: 'program_revision__performance' })
  @Column('uuid', { name: 'performance_id' }) performanceId: string;
  @Column('text') hash: string;
  @Column('int') sequence: number;
  @Column('jsonb') content: RevisionContent;
}
