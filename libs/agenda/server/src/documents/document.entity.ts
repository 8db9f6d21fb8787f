import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One immutable public document, named by its content. `best`: recompressed at the highest quality. */
@Entity('agenda_document')
export class AgendaDocument {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId: string;
  @PrimaryColumn('text') name: string;
  @PrimaryColumn('text') hash: string;
  @Column('text', { name: 'content_type' }) contentType: string;
  @Column('int', { name: 'raw_size' }) rawSize: number;
  @Column('bytea') br: Buffer;
  @Column('bytea') gz: Buffer;
  @Column('boolean', { default: false }) best: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
