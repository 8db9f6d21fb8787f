import type { LocalizedText } from '@feria/kernel';
import type { ParticipantView } from '@feria/participants-contract';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('participants_participant')
@Unique('participants_participant__key', ['key'])
export class Participant {
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') kind: ParticipantView['kind'];
  @Column('jsonb', { name: 'display_name' }) displayName: LocalizedText;
  @Column('jsonb', { name: 'official_name', default: {} }) officialName: LocalizedText;
  @Column('jsonb', { name: 'sort_name', default: {} }) sortName: LocalizedText;
  @Column('text', { nullable: true }) iso2: string | null;
  @Column('text') continent: ParticipantView['continent'];
  @Column('jsonb', { default: {} }) region: LocalizedText;
  @Column('text', { array: true, default: [] }) languages: string[];
  @Column('text', { default: '' }) flag: string;
  @Column('text', { array: true, default: [] }) colours: string[];
  @Column('int', { default: 1 }) version: number;
}
