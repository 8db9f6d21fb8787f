import type { PublicEdition } from '@feria/agenda-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which documents and feeds of an edition are current: name → hash. */
@Entity('agenda_manifest')
export class AgendaManifest {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId: string;
  @Column('text') slug: string;
  @Column('int') release: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('jsonb') documents: Record<string, string>;
  @Column('jsonb') feeds: Record<string, string>;
  @Column('jsonb') edition: PublicEdition;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
