import { passwordLinkToken, passwordLinkUrl } from '@feria/identity-contract/password-link';
import { calendar, CONFIG, oneLine, performanceUid, type CalendarEvent, type Config } from '@feria/server';
import { Inject, Injectable } from '@nestjs/common';
import type { Delivery } from '../deliveries/delivery.entity.ts';
import type { PasswordLinkBody, ReleaseBody, ToldChange } from '../messages/message-body.ts';
import type { NotificationMessage } from '../messages/message.entity.ts';
import { allNew, changeInWords } from '../messages/told.ts';
import { WORDS } from '../messages/words.ts';
import { mailHtml, mailText, type MailContent } from './mail-html.ts';
import type { Mail } from './mail-transport.ts';

const STATUS = { planned: 'CONFIRMED', suspended: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** Writes the mail of a message. The same delivery gives the same Message-ID each time, so that clients show it once. */
@Injectable()
export class WriteMail {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  of(delivery: Delivery, message: NotificationMessage): Mail {
    const { body } = message;
    const content = body.kind === 'program.release' ? this.release(message, body) : this.passwordLink(message, body);
    const host = new URL(this.config.publicUrl).hostname;
    const stamp = message.createdAt.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
    return {
      from: this.config.mailFrom,
      to: { name: oneLine(message.recipientName), address: delivery.address },
      subject: oneLine(message.subject),
      messageId: `<${delivery.id}@${host}>`,
      date: message.createdAt,
      text: mailText(content),
      html: mailHtml(content),
      attachments: body.kind === 'program.release' ? [{ filename: 'feria.ics', content: this.calendar(message, body), contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }] : [],
      headers: { 'auto-submitted': 'auto-generated', 'x-feria-kind': body.kind },
      fileName: `${stamp}-${delivery.address.replace(/[^\w.@-]/g, '_')}-${delivery.id.slice(-8)}.eml`,
    };
  }

  private release({ language, recipientName }: NotificationMessage, body: ReleaseBody): MailContent {
    const words = WORDS[language];
    return {
      language,
      paragraphs: [words.greeting(recipientName), words.intro(body.release, body.changes.length, allNew(body.changes)), ...(body.note ? [`${words.note}${words.colon}${body.note}`] : [])],
      blocks: body.changes.map((change) => ({ ...changeInWords(change, language, body.edition.zone), link: { url: this.urlOf(change, body, language), text: words.open } })),
      footer: [words.calendar, body.edition.name, ...(body.edition.demonstration ? [words.demonstration] : [])],
    };
  }

  private passwordLink({ language, recipientName }: NotificationMessage, body: PasswordLinkBody): MailContent {
    const words = WORDS[language];
    const { text, button } = words.link[body.reason];
    const url = passwordLinkUrl(this.config.publicUrl, passwordLinkToken(this.config.sessionSecret, body.linkId));
    return { language, paragraphs: [words.greeting(recipientName), text], blocks: [], button: { url, text: button }, footer: body.reason === 'recovery' ? [words.ignore] : [] };
  }

  private calendar({ language, createdAt }: NotificationMessage, body: ReleaseBody): string {
    const events = body.changes.flatMap((change): CalendarEvent[] => {
      const time = timeOf(change);
      if (!time) return [];
      const url = this.urlOf(change, body, language);
      return [{
        uid: performanceUid(change.performanceId), sequence: change.sequence, status: STATUS[change.state], time, summary: change.title,
        location: [change.after.space, change.after.venue].filter(Boolean).join(', '), description: [change.reason, url].filter(Boolean).join('\n'), url, category: null,
      }];
    });
    return calendar({ name: body.edition.name, zone: body.edition.zone, stamp: createdAt, events });
  }

  private urlOf(change: ToldChange, { edition }: ReleaseBody, language: string): string {
    return `${this.config.publicUrl}${language === 'es' ? '' : `/${language}`}/${edition.slug}/funcion/${change.number}`;
  }
}

function timeOf({ continuous, after }: ToldChange): CalendarEvent['time'] | undefined {
  if (continuous) return { kind: 'days', from: continuous.from, to: continuous.to };
  return after.start ? { kind: 'timed', start: Date.parse(after.start), durationMin: after.durationMin } : undefined;
}
