import type { Rule } from '@feria/program-domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A conflict that somebody who may publish accepted, and why. */
@Entity('program_waiver')
@Unique('program_waiver__once', ['editionId', 'conflictKey'])
export class Waiver {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_waiver__edition', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('text') rule: Rule;
  @Column('text', { name: 'conflict_key' }) conflictKey: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('timestamptz') at: Date;
}
