import type { Language } from '@feria/kernel';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { MessageBody } from './message-body.ts';

/** What one account is told at once: unique by (account, kind, window), so nobody hears the same thing twice. */
@Entity('notifications_message')
@Unique('notifications_message__once', ['accountId', 'kind', 'windowKey'])
export class NotificationMessage {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'edition_id', nullable: true }) editionId: string | null;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') kind: MessageBody['kind'];
  @Column('text', { name: 'window_key' }) windowKey: string;
  @Column('text') language: Language;
  @Column('text', { name: 'recipient_name' }) recipientName: string;
  @Column('text') subject: string;
  @Column('jsonb') body: MessageBody;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}
