import { listNotices, readNotice } from '@feria/notifications-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, Input, type Actor } from '@feria/server';
import { Controller } from '@nestjs/common';
import { Notices } from './notices.ts';

@Controller()
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Endpoint(listNotices)
  list(@Caller() actor: Actor) {
    return this.notices.of(actor.accountId!);
  }

  @Endpoint(readNotice)
  read(@Caller() actor: Actor, @Input() { params }: InputOf<typeof readNotice>) {
    return this.notices.markRead(actor.accountId!, params.notice);
  }
}
