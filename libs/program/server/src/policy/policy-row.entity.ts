import type { Rule, Severity } from '@feria/program-domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A severity that differs from the default, for the edition or (venue set) for one venue. */
@Entity('program_policy')
@Unique('program_policy__one_per_place', ['editionId', 'venueId', 'rule'])
export class PolicyRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_policy__edition', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @ForeignKey('venues_venue', { name: 'program_policy__venue', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'venue_id', nullable: true }) venueId: string | null;
  @Column('text') rule: Rule;
  @Column('text') severity: Severity;
}
