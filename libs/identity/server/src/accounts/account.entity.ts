import type { Language } from '@feria/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type SecondFactorRule = 'required' | 'exempt';

/** Somebody who may sign in. */
@Entity('identity_account')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('citext') email: string;
  @Column('text') name: string;
  @Column('text') language: Language;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  /** Sealed, never plain (`SecretBox`). */
  @Column('text', { name: 'totp_secret', nullable: true }) totpSecret: string | null;
  /** A new secret that waits for its first code. */
  @Column('text', { name: 'totp_pending', nullable: true }) totpPending: string | null;
  @Column('timestamptz', { name: 'totp_enabled_at', nullable: true }) totpEnabledAt: Date | null;
  /** The last 30-second step whose code was accepted: no code counts twice. */
  @Column('int', { name: 'totp_last_step', nullable: true }) totpLastStep: number | null;
  @Column('text', { name: 'second_factor', default: 'required' }) secondFactor: SecondFactorRule;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null;
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
