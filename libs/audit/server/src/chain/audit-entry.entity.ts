import type { ActorStamp } from '@feria/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One fact of the trail, linked to the one before by its hash. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('bigint') seq: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') actor: ActorStamp;
  @Column('text') action: string;
  @Column('text', { name: 'subject_kind' }) subjectKind: string;
  @Column('text', { name: 'subject_id' }) subjectId: string;
  @Column('uuid', { name: 'edition_id', nullable: true }) editionId: string | null;
  @Column('jsonb') detail: object;
  /** The outbox entry that the fact came with. */
  @Column('uuid', { name: 'entry_id' }) entryId: string;
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text') hash: string;
}
