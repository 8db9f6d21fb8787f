import type { ConsolePage } from '@feria/ui/hooks/console-page';
import { mayIn, type Session } from '@feria/ui/console/session';
import { pages } from '../features.ts';

export interface RailEntry {
  /** The address, with the edition filled in. */
  to: string;
  text: string;
  icon: string;
  place: ConsolePage['place'];
}

/** What an account finds in the rail: the jobs it may do here. A mission has its own home and nothing of the office's. */
export function railEntries(session: Session): RailEntry[] {
  const { account, edition } = session;
  if (!account.office) return edition ? [{ to: `/e/${edition.slug}/inicio`, text: 'console.rail.home', icon: 'home', place: 'edition' }] : [];
  return pages
    .filter(({ rail, place }) => rail && (place !== 'edition' || edition) && mayIn(session, rail.needs))
    .sort((a, b) => a.rail!.order - b.rail!.order)
    .map(({ path, place, rail }) => ({ to: place === 'edition' ? `/e/${edition!.slug}/${path}` : `/${path}`, text: rail!.text, icon: rail!.icon, place }));
}
