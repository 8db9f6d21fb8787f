import type { ActorStamp } from '@feria/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact for the audit trail, travelling with the change that it is about. */
export interface AuditFact {
  action: string;
  subject: { kind: string; id: string };
  before?: unknown;
  after?: unknown;
  /** The address the request came from; added by the outbox. */
  ip?: string;
}

/** Something that happened, written in the transaction in which it happened. The truth; the queue only wakes us up. */
@Entity('platform_outbox')
export class OutboxEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('bigint', { generated: 'increment' }) seq: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'edition_id', nullable: true }) editionId: string | null;
  @Column('jsonb') payload: unknown;
  @Column('jsonb') actor: ActorStamp;
  @Column('jsonb', { nullable: true }) fact: AuditFact | null;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt: Date;
  @Column('timestamptz', { name: 'dispatched_at', nullable: true }) dispatchedAt: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('int', { default: 0 }) attempts: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
}
