import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of ten codes for the day the phone is lost. */
@Entity('identity_recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'code_hash' }) codeHash: string;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
