import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The next permanent numbers of an edition. Numbers are never given twice, also not after an undone import. */
@Entity('program_counter')
export class Counter {
  @ForeignKey('editions_edition', { name: 'program_counter__edition', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId: string;
  @Column('int', { name: 'next_event' }) nextEvent: number;
  @Column('int', { name: 'next_performance' }) nextPerformance: number;
}
