import { IconBuilding, IconCalendarCog, IconCalendarEvent, IconFlag, IconHome, IconMail, IconSend, IconShieldCheck, IconStack2, IconTableImport, IconUsers } from '@tabler/icons-react';
import type { ReactElement } from 'react';

const ICONS = {
  programme: IconCalendarEvent, publish: IconSend, import: IconTableImport, venues: IconBuilding, participants: IconFlag, deliveries: IconMail,
  edition: IconCalendarCog, editions: IconStack2, accounts: IconUsers, audit: IconShieldCheck, home: IconHome,
};

export function RailIcon({ name }: { name: string }): ReactElement {
  const Shape = ICONS[name as keyof typeof ICONS] ?? IconHome;
  return <Shape aria-hidden="true" size={20} stroke={1.7} />;
}
