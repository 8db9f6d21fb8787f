import type { SpaceView } from '@feria/venues-contract';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('venues_space')
@Unique('venues_space__source', ['editionId', 'source', 'sourceKey'])
@Index('venues_space__by_venue', ['venueId'])
export class Space {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('uuid', { name: 'venue_id' }) venueId: string;
  @Column('text') name: string;
  @Column('text', { default: 'ROOM' }) kind: SpaceView['kind'];
  @Column('int', { nullable: true }) capacity: number | null;
  @Column('boolean', { default: true }) covered: boolean;
  @Column('int', { name: 'min_changeover_min', default: 0 }) minChangeoverMin: number;
  @Column('int', { name: 'sound_class', default: 1 }) soundClass: number;
  @Column('time', { name: 'open_time', nullable: true }) openTime: string | null;
  @Column('time', { name: 'close_time', nullable: true }) closeTime: string | null;
  @Column('int') position: number;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
  @Column('int', { default: 1 }) version: number;
}
