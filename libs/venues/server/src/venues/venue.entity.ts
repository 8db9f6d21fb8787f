import type { LocalizedText } from '@feria/kernel';
import type { VenueView } from '@feria/venues-contract';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('venues_venue')
@Unique('venues_venue__code', ['editionId', 'code'])
@Unique('venues_venue__source', ['editionId', 'source', 'sourceKey'])
export class Venue {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('text') code: string;
  @Column('jsonb') name: LocalizedText;
  @Column('text', { default: 'ALTERNATE' }) role: VenueView['role'];
  @Column('text', { default: 'OTHER' }) kind: VenueView['kind'];
  @Column('double precision', { nullable: true }) lat: number | null;
  @Column('double precision', { nullable: true }) lon: number | null;
  @Column('text', { default: '' }) address: string;
  @Column('text', { name: 'nearest_metro', default: '' }) nearestMetro: string;
  @Column('boolean', { default: true }) indoor: boolean;
  @Column('boolean', { name: 'step_free', default: false }) stepFree: boolean;
  @Column('int', { nullable: true }) capacity: number | null;
  @Column('time', { name: 'open_time', nullable: true }) openTime: string | null;
  @Column('time', { name: 'close_time', nullable: true }) closeTime: string | null;
  @Column('int', { name: 'closed_weekdays', array: true, default: [] }) closedWeekdays: number[];
  @Column('text', { default: 'OPEN' }) status: VenueView['status'];
  @Column('int') position: number;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
  @Column('int', { default: 1 }) version: number;
}
