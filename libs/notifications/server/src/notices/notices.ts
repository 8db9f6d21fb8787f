import type { listNotices, NoticeView } from '@feria/notifications-contract';
import { Clock, Problem, type ResponseOf } from '@feria/kernel';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { ReleaseBody } from '../messages/message-body.ts';
import { NotificationMessage } from '../messages/message.entity.ts';
import { changeInWords } from '../messages/told.ts';

const SHOWN = 50;

/** The notices of one account. */
@Injectable()
export class Notices {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  of(accountId: string): Promise<ResponseOf<typeof listNotices>> {
    return this.uow.read(async (manager) => {
      const messages = await manager.find(NotificationMessage, { where: { accountId, kind: 'program.release' }, order: { id: 'DESC' }, take: SHOWN });
      const [count]: { unread: number }[] = await manager.query(`SELECT count(*)::int AS unread FROM notifications_message WHERE account_id = $1 AND kind = 'program.release' AND read_at IS NULL`, [accountId]);
      return { unread: count?.unread ?? 0, notices: messages.map(present) };
    });
  }

  async markRead(accountId: string, id: string): Promise<void> {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Problem('notifications/unknown-notice', 404, 'Ese aviso no existe');
    await this.uow.run((manager) => manager.query('UPDATE notifications_message SET read_at = coalesce(read_at, $3) WHERE id = $1 AND account_id = $2', [id, accountId, this.clock.now()]));
  }
}

function present(message: NotificationMessage): NoticeView {
  const body = message.body as ReleaseBody;
  return {
    id: message.id, subject: message.subject, createdAt: message.createdAt.toISOString(), readAt: message.readAt?.toISOString() ?? null, release: body.release, editionSlug: body.edition.slug,
    lines: body.changes.flatMap((change) => {
      const { headline, details } = changeInWords(change, message.language, body.edition.zone);
      return [headline, ...details.map((line) => `  ${line}`)];
    }),
  };
}
