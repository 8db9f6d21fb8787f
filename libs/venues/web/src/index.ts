import { ReadVenues } from '@feria/venues-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'sedes', place: 'edition', load: () => import('./venues/venues-page.tsx'), rail: { text: 'venues.rail', icon: 'venues', order: 30, needs: ReadVenues } },
];
