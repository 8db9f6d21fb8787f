import { ManageEditions, ReadEditions } from '@feria/editions-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { editionsQuery } from './editions.query.ts';
export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'ediciones', place: 'console', load: () => import('./editions/editions-page.tsx'), rail: { text: 'editions.rail.all', icon: 'editions', order: 90, needs: ReadEditions } },
  { path: 'edicion', place: 'edition', load: () => import('./editions/edition-page.tsx'), rail: { text: 'editions.rail.one', icon: 'edition', order: 60, needs: ManageEditions } },
];
