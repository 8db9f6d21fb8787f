import type { Language, LocalizedText } from '@feria/kernel';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('editions_edition')
@Unique('editions_edition__slug', ['slug'])
export class Edition {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('jsonb') name: LocalizedText;
  @Column('jsonb', { default: {} }) theme: LocalizedText;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('time', { name: 'daily_open' }) dailyOpen: string;
  @Column('time', { name: 'daily_close' }) dailyClose: string;
  @Column('int', { name: 'closed_weekdays', array: true, default: [] }) closedWeekdays: number[];
  @Column('text') zone: string;
  @Column('time', { name: 'day_boundary', default: '04:00:00' }) dayBoundary: string;
  @Column('text', { name: 'source_language', default: 'es' }) sourceLanguage: Language;
  @Column('text', { default: '' }) organiser: string;
  @Column('jsonb', { name: 'guests_of_honour', default: {} }) guestOfHonour: LocalizedText;
  @Column('boolean', { default: false }) demonstration: boolean;
  @Column('boolean', { name: 'neutral_theme', default: false }) neutralTheme: boolean;
  @Column('text', { name: 'tile_url', nullable: true }) tileUrl: string | null;
  @Column('jsonb', { name: 'base_map', nullable: true }) baseMap: object | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
