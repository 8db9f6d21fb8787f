import type { AccessFeature, PerformanceState } from '@feria/program-domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Event } from '../events/event.entity.ts';

/** The constraint that has the last word on two performances in one space at one time. */
export const SPACE_OVERLAP = 'program_performance__space_overlap';

/** One occurrence of an event: the row of the draft. Unscheduled: no space or no start. */
@Entity('program_performance')
@Unique('program_performance__number', ['editionId', 'number'])
@Check('program_performance__minutes', 'duration_min >= 0 AND setup_min >= 0 AND teardown_min >= 0 AND changeover_min >= 0')
@Check('program_performance__known_state', `state IN ('hold', 'planned', 'suspended', 'cancelled')`)
@Check('program_performance__hold_expires', `state <> 'hold' OR hold_expires_at IS NOT NULL`)
@Exclusion(SPACE_OVERLAP, `USING gist (space_id WITH =, occupied WITH &&) WHERE (exclusive AND state IN ('hold', 'planned')) DEFERRABLE INITIALLY IMMEDIATE`)
@Index('program_performance__of_event', ['eventId'])
@Index('program_performance__in_space', ['spaceId'])
@Index('program_performance__holds', ['holdExpiresAt'], { where: `state = 'hold'` })
@Index('program_performance__imported', ['editionId', 'source', 'sourceKey', 'sourceOrder'], { unique: true, where: 'source IS NOT NULL' })
export class Performance {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('editions_edition', { name: 'program_performance__edition' })
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  /** Permanent, unique in the edition: the `id` of schedule.xml. */
  @Column('int') number: number;
  @ForeignKey(() => Event, { name: 'program_performance__event', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @ForeignKey('venues_space', { name: 'program_performance__space' })
  @Column('uuid', { name: 'space_id', nullable: true }) spaceId: string | null;
  @Column('timestamptz', { name: 'starts_at', nullable: true }) startsAt: Date | null;
  @Column('int', { name: 'duration_min' }) durationMin: number;
  @Column('int', { name: 'setup_min' }) setupMin: number;
  @Column('int', { name: 'teardown_min' }) teardownMin: number;
  /** Copied from the space when it is put there. */
  @Column('int', { name: 'changeover_min' }) changeoverMin: number;
  @Column('text') state: PerformanceState;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'hold_expires_at', nullable: true }) holdExpiresAt: Date | null;
  /** Copied from the policy: whether the constraint looks at this row. */
  @Column('boolean') exclusive: boolean;
  /** Set by a trigger from this row's own columns: start − setup … end + teardown + changeover. */
  @Column({ type: 'tstzrange', nullable: true, insert: false, update: false }) occupied: string | null;
  /** Null: the event's. */
  @Column('text', { array: true, nullable: true }) access: AccessFeature[] | null;
  @Column('text', { array: true, nullable: true }) languages: string[] | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
  /** Tells apart rows of one source with one key, in the order of the file; 0 otherwise. */
  @Column('int', { name: 'source_order' }) sourceOrder: number;
  @Column('int') version: number;
}
