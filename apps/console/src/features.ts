import * as audit from '@feria/audit-web';
import * as editions from '@feria/editions-web';
import * as identity from '@feria/identity-web';
import * as notifications from '@feria/notifications-web';
import * as participants from '@feria/participants-web';
import * as program from '@feria/program-web';
import { consoleTexts } from '@feria/ui/hooks/console-texts';
import type { ConsolePage } from '@feria/ui/hooks/console-page';
import type { FeatureTexts } from '@feria/ui/hooks/feature-texts';
import * as venues from '@feria/venues-web';
import { shellTexts } from './locales/shell-texts.ts';

/** Every screen of the console, feature by feature. */
export const pages: readonly ConsolePage[] = [
  ...identity.pages, ...editions.pages, ...venues.pages, ...participants.pages, ...program.pages, ...notifications.pages, ...audit.pages,
  { path: 'inicio', place: 'edition', load: () => import('./home/mission-home.tsx') },
];

/** Everything that has words. */
export const texts: readonly FeatureTexts[] = [
  consoleTexts, shellTexts, identity.texts, editions.texts, venues.texts, participants.texts, program.texts, notifications.texts, audit.texts,
];
