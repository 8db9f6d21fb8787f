import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveriesController } from './deliveries/deliveries.controller.ts';
import { Delivery } from './deliveries/delivery.entity.ts';
import { ListDeliveries } from './deliveries/list-deliveries.ts';
import { RetryDelivery } from './deliveries/retry-delivery.ts';
import { SendDelivery } from './deliveries/send-delivery.ts';
import { SweepDeliveries } from './deliveries/sweep-deliveries.ts';
import { MailTransport } from './mail/mail-transport.ts';
import { WriteMail } from './mail/write-mail.ts';
import { AnnounceRelease } from './messages/announce-release.ts';
import { Audience } from './messages/audience.ts';
import { NotificationMessage } from './messages/message.entity.ts';
import { SendPasswordLink } from './messages/send-password-link.ts';
import { WriteMessages } from './messages/write-messages.ts';
import { Notices } from './notices/notices.ts';
import { NoticesController } from './notices/notices.controller.ts';

/** Who is told of what, by which channel, and what became of it. */
@Module({
  imports: [TypeOrmModule.forFeature([NotificationMessage, Delivery])],
  controllers: [DeliveriesController, NoticesController],
  providers: [AnnounceRelease, SendPasswordLink, Audience, WriteMessages, SendDelivery, SweepDeliveries, ListDeliveries, RetryDelivery, Notices, MailTransport, WriteMail],
})
export class NotificationsModule {}
