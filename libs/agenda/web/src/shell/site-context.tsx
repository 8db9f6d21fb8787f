import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import type { AgendaState, AgendaStore } from '../data/agenda-store.ts';
import type { Agenda } from '../model/agenda.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { Star } from '../plan/plan-storage.ts';
import type { FairNow } from './fair-now.ts';
import { pathOf, type Page, type Place } from './path.ts';
import type { ToastStore } from './toasts.ts';

/** What the composition root hands to every screen. */
export interface Site {
  agendaStore: AgendaStore;
  planStore: PlanStore;
  fairNow: FairNow;
  toasts: ToastStore;
  place: Place;
}

const SiteContext = createContext<Site | null>(null);
const AgendaContext = createContext<Agenda | null>(null);

export function SiteProvider({ site, children }: { site: Site; children: ReactNode }): ReactElement {
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function AgendaProvider({ agenda, children }: { agenda: Agenda; children: ReactNode }): ReactElement {
  return <AgendaContext value={agenda}>{children}</AgendaContext>;
}

export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('useSite outside SiteProvider');
  return site;
}

export function useAgendaState(): AgendaState {
  const { agendaStore } = useSite();
  return useSyncExternalStore(agendaStore.subscribe, agendaStore.state);
}

/** The released agenda; only below the guard that waits for it. */
export function useAgenda(): Agenda {
  const agenda = use(AgendaContext);
  if (!agenda) throw new Error('useAgenda before the agenda is there');
  return agenda;
}

export function usePlan(): readonly Star[] {
  const { planStore } = useSite();
  return useSyncExternalStore(planStore.subscribe, planStore.stars);
}

/** Addresses of pages in the reader's language and edition. */
export function useLinks(): (page: Page, id?: string | number) => string {
  const { language, slug } = useSite().place;
  return useMemo(() => (page, id) => pathOf(language, slug, page, id), [language, slug]);
}

/** The present on the fair's side, renewed twice a minute and when the page comes back to sight. */
export function useNow(): number {
  const { fairNow } = useSite();
  const [now, setNow] = useState(fairNow.now);
  useEffect(() => {
    const renew = (): void => setNow(fairNow.now());
    const timer = setInterval(renew, 30_000);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [fairNow]);
  return now;
}
