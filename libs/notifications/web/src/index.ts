import { ReadDeliveries } from '@feria/notifications-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { NoticesBell } from './notices/notices-bell.tsx';
export { NoticesList } from './notices/notices-list.tsx';
export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'avisos', place: 'edition', load: () => import('./deliveries/deliveries-page.tsx'), rail: { text: 'notifications.rail', icon: 'deliveries', order: 50, needs: ReadDeliveries } },
];
