import type { Language } from '@feria/kernel';
import type { MissionKind } from '@feria/participants-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An embassy, consulate or delegation that represents one or more participants. */
@Entity('participants_mission')
export class Mission {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: MissionKind;
  @Column('text') name: string;
  @Column('text', { name: 'seat_city', default: '' }) seatCity: string;
  @Column('text', { default: 'es' }) language: Language;
}
