import { EditionReader } from '@feria/editions-contract';
import { pickText, type EventEnvelope } from '@feria/kernel';
import { ReleaseReader } from '@feria/program-contract';
import { Listens, oneLine, type EventListener } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Audience } from './audience.ts';
import { allNew, changeInWords, notable, toldChange } from './told.ts';
import { WriteMessages } from './write-messages.ts';
import { WORDS } from './words.ts';
import type { ReleaseBody } from './message-body.ts';

/** Tells everybody concerned by a release, once each, in their language: e-mail and in the console. */
@Injectable()
@Listens({ name: 'notifications.announce-release', event: 'program.release.published' })
export class AnnounceRelease implements EventListener<{ editionId: string; number: number }> {
  constructor(
    private readonly releases: ReleaseReader,
    private readonly editions: EditionReader,
    private readonly audience: Audience,
    private readonly messages: WriteMessages,
  ) {}

  async handle({ payload: { editionId, number } }: EventEnvelope<{ editionId: string; number: number }>): Promise<void> {
    const edition = await this.editions.byId(editionId);
    const [head] = (await this.releases.heads(editionId, 1000)).filter((one) => one.number === number);
    if (!edition || !head) return;
    const concerned = await this.audience.of(notable(await this.releases.steps(editionId, number)));
    await this.messages.execute(concerned.map(({ account, steps }) => {
      const { language } = account;
      const name = oneLine(pickText(edition.name, language, edition.sourceLanguage)?.text ?? edition.slug);
      const body: ReleaseBody = {
        kind: 'program.release', release: number, note: oneLine(head.note),
        edition: { name, slug: edition.slug, zone: edition.zone, demonstration: edition.demonstration },
        changes: steps.map((step) => toldChange(step, language, edition.sourceLanguage)),
      };
      const [only] = body.changes;
      const single = body.changes.length === 1 && only ? changeInWords(only, language, edition.zone).headline : null;
      return {
        editionId, accountId: account.id, recipientName: account.name, address: account.email, language, windowKey: `${editionId}:${number}`,
        subject: WORDS[language].subject({ name, count: body.changes.length, single, allNew: allNew(body.changes) }), body, channels: ['email', 'in_app'],
      };
    }));
  }
}
