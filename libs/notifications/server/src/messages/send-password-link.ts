import type { EventEnvelope } from '@feria/kernel';
import type { PasswordLinkIssued } from '@feria/identity-contract';
import { Listens, oneLine, type EventListener } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { WORDS } from './words.ts';
import { WriteMessages } from './write-messages.ts';

type Issued = z.infer<(typeof PasswordLinkIssued)['schema']>;

/** A link to choose a password: only by mail, never in the console. */
@Injectable()
@Listens({ name: 'notifications.send-password-link', event: 'identity.password-link.issued' })
export class SendPasswordLink implements EventListener<Issued> {
  constructor(private readonly messages: WriteMessages) {}

  async handle({ payload }: EventEnvelope<Issued>): Promise<void> {
    await this.messages.execute([{
      editionId: null, accountId: payload.accountId, recipientName: oneLine(payload.name), address: payload.email, language: payload.language, windowKey: payload.linkId,
      subject: WORDS[payload.language].link[payload.reason].subject, body: { kind: 'identity.password-link', linkId: payload.linkId, reason: payload.reason }, channels: ['email'],
    }]);
  }
}
