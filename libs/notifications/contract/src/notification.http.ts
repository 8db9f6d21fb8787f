import { endpoint, permission } from '@feria/kernel';
import { z } from 'zod';

export const DELIVERY_STATES = ['queued', 'sent', 'failed'] as const;
export const CHANNELS = ['email', 'in_app'] as const;

export const NoticeView = z.object({ id: z.uuid(), subject: z.string(), lines: z.array(z.string()), createdAt: z.string(), readAt: z.string().nullable(), release: z.int().nullable(), editionSlug: z.string() });
export type NoticeView = z.infer<typeof NoticeView>;

export const DeliveryView = z.object({ id: z.uuid(), recipient: z.string(), email: z.string(), subject: z.string(), channel: z.enum(CHANNELS), state: z.enum(DELIVERY_STATES), attempts: z.int(), lastError: z.string().nullable(), createdAt: z.string(), sentAt: z.string().nullable(), release: z.int().nullable() });
export type DeliveryView = z.infer<typeof DeliveryView>;

export const ReadDeliveries = permission('notifications.delivery.read', 'programmer', 'publisher', 'liaison', 'auditor');
export const RetryDeliveries = permission('notifications.delivery.retry', 'publisher', 'liaison');

export const listNotices = endpoint({ id: 'notifications.notices.list', summary: 'Own notices, newest first', method: 'GET', path: '/api/v1/me/notices', access: 'signed-in', response: z.object({ unread: z.int(), notices: z.array(NoticeView) }) });
export const readNotice = endpoint({ id: 'notifications.notices.read', summary: 'Mark a notice as read', method: 'POST', path: '/api/v1/me/notices/:notice/read', access: 'signed-in', response: z.undefined(), status: 204 });
const E = '/api/v1/editions/:edition/deliveries';
export const listDeliveries = endpoint({ id: 'notifications.deliveries.list', summary: 'Messages of an edition by state', method: 'GET', path: E, access: ReadDeliveries, query: z.object({ state: z.enum(DELIVERY_STATES).optional(), release: z.coerce.number().int().optional(), q: z.string().max(100).optional(), cursor: z.string().max(80).optional() }), response: z.object({ counts: z.record(z.enum(DELIVERY_STATES), z.int()), deliveries: z.array(DeliveryView), next: z.string().nullable() }) });
export const retryDelivery = endpoint({ id: 'notifications.deliveries.retry', summary: 'Send a failed message again', method: 'POST', path: `${E}/:delivery/retry`, access: RetryDeliveries, response: DeliveryView });
