import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The ledger: one row per message, recipient and channel, and what became of it. */
@Entity('notifications_delivery')
@Unique('notifications_delivery__once', ['messageId', 'accountId', 'channel'])
export class Delivery {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'message_id' }) messageId: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') channel: 'email' | 'in_app';
  @Column('text') address: string;
  @Column('text') state: 'queued' | 'sent' | 'failed';
  @Column('int', { default: 0 }) attempts: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
  @Column('timestamptz', { name: 'queued_at' }) queuedAt: Date;
  @Column('timestamptz', { name: 'tried_at', nullable: true }) triedAt: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
}
