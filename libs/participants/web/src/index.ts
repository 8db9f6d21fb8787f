import { ReadParticipants } from '@feria/participants-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'participantes', place: 'edition', load: () => import('./participants/participants-page.tsx'), rail: { text: 'participants.rail', icon: 'participants', order: 40, needs: ReadParticipants } },
];
