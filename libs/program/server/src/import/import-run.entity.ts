import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One file that somebody brought: waiting after its dry run, then applied, perhaps undone. */
@Entity('program_import')
@Index('program_import__of_edition', ['editionId', 'uploadedAt'])
export class ImportRun {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_import__edition', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text') format: string;
  @Column('jsonb') counts: object;
  @Column('jsonb') report: object;
  /** What applying would write. */
  @Column('jsonb', { nullable: true }) plan: object | null;
  /** How to take it back. */
  @Column('jsonb', { nullable: true }) undo: object | null;
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedBy: string | null;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  @Column('uuid', { name: 'applied_by', nullable: true }) appliedBy: string | null;
  @Column('text', { name: 'applied_by_name', nullable: true }) appliedByName: string | null;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}
