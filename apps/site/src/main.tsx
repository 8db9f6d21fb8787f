import '@feria/ui/font.css';
import '@feria/ui/tokens.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { createAgendaStore } from '@feria/agenda-web/agenda-store';
import { readBoot } from '@feria/agenda-web/boot';
import { createFairNow } from '@feria/agenda-web/fair-now';
import { lastEdition } from '@feria/agenda-web/kept-manifest';
import { parsePath, pathOf } from '@feria/agenda-web/path';
import { createPlanStore } from '@feria/agenda-web/plan-store';
import { createToastStore } from '@feria/agenda-web/toasts';
import { pollWhileVisible } from '@feria/agenda-web/poll';
import { App } from './app.tsx';
import { loadTexts } from './load-texts.ts';
import { registerWorker } from './register-worker.ts';

/** Without an edition in the address (opened from the home screen without signal) the last one seen is shown. */
function startPlace(): ReturnType<typeof parsePath> {
  const place = parsePath(location.pathname);
  const last = place.slug ? null : lastEdition(localStorage);
  if (!last) return place;
  history.replaceState(null, '', pathOf(place.language, last));
  return parsePath(location.pathname);
}

async function start(): Promise<void> {
  const place = startPlace();
  const boot = readBoot(document);
  const agendaStore = createAgendaStore(place.slug, boot?.slug === place.slug ? boot.manifest : null, localStorage, Date.now);
  const planStore = createPlanStore(localStorage, place.slug);
  const toasts = createToastStore();
  window.addEventListener('storage', () => planStore.reload());
  // What the server wrote into the page stays readable until everything for the first view is here.
  const [texts] = await Promise.all([loadTexts(place.language), agendaStore.open(place.language)]);
  createRoot(document.getElementById('root')!).render(<App firstTexts={texts} services={{ agendaStore, planStore, toasts, fairNow: createFairNow(sessionStorage) }} />);
  pollWhileVisible(agendaStore.check);
  registerWorker(toasts, texts);
}

void start();
