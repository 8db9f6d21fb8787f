import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One published state of the programme. Never changed, never removed. */
@Entity('program_release')
@Unique('program_release__number', ['editionId', 'number'])
export class Release {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_release__edition' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  /** 1, 2, 3… without a gap. */
  @Column('int') number: number;
  @Column('text') note: string;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
  @Column('text', { name: 'published_by_name' }) publishedByName: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  /** How many performances it shows, and how many of them other than the release before. */
  @Column('int') performances: number;
  @Column('int') changes: number;
}
