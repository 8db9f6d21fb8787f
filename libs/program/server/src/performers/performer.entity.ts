import type { PerformerKind } from '@feria/program-domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A person or an ensemble of an edition. Typed names are one performer each; imported ones keep their source's identity. */
@Entity('program_performer')
@Index('program_performer__imported', ['editionId', 'source', 'sourceKey'], { unique: true, where: 'source IS NOT NULL' })
@Index('program_performer__named', ['editionId', 'kind', 'name'], { unique: true, where: 'source IS NULL' })
export class Performer {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_performer__edition' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('text') kind: PerformerKind;
  @Column('text') name: string;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
}
