import { ReadAudit } from '@feria/audit-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'auditoria', place: 'edition', load: () => import('./trail/trail-page.tsx'), rail: { text: 'audit.rail', icon: 'audit', order: 70, needs: ReadAudit } },
];
