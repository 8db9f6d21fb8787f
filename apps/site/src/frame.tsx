import { lazy, useMemo, type ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import { AgendaPage } from '@feria/agenda-web/agenda-page';
import { NowPage } from '@feria/agenda-web/now-page';
import { EmptyState } from '@feria/agenda-web/empty-state';
import { Notices } from '@feria/agenda-web/notices';
import { isDetail, parsePath } from '@feria/agenda-web/path';
import { AgendaProvider, useAgendaState, useSite } from '@feria/agenda-web/site-context';
import { SiteHeader } from '@feria/agenda-web/site-header';
import { SiteNavigation } from '@feria/agenda-web/site-navigation';
import { ToastLine } from '@feria/agenda-web/toast-line';
import { Screen } from './screen.tsx';
import { useDocumentHead } from './use-document-head.ts';
import { useReleaseToast } from './use-release-toast.ts';

const MapPage = lazy(() => import('@feria/agenda-web/map-page'));
const PlanPage = lazy(() => import('@feria/agenda-web/plan-page'));
const DetailPage = lazy(() => import('@feria/agenda-web/detail-page'));
const MissingPage = lazy(() => import('@feria/agenda-web/missing-page'));

const PAGES = { now: NowPage, agenda: AgendaPage, map: MapPage, plan: PlanPage, missing: MissingPage };

/** Header, the page of the address, navigation. A detail opens as a sheet over the list it came from, or as the page itself. */
export function Frame({ behind }: { behind: { path: string; search: string } | null }): ReactElement {
  const { t } = useTexts();
  const { place } = useSite();
  const { agenda } = useAgendaState();
  useDocumentHead();
  useReleaseToast();
  const isOpen = isDetail(place.page);
  const listPage = useMemo(() => (behind ? parsePath(behind.path).page : isOpen ? null : place.page), [behind, isOpen, place]);
  const List = listPage && !isDetail(listPage) ? PAGES[listPage as keyof typeof PAGES] : null;
  return (
    <>
      <a className="skip" href="#content">{t('shell.skip')}</a>
      <SiteHeader />
      <Notices />
      {agenda ? (
        <AgendaProvider agenda={agenda}>
          <main id="content" tabIndex={-1} data-page={listPage ?? place.page}>
            {List && <Screen key={listPage}><List /></Screen>}
            {isOpen && <Screen key={behind ? 'sheet' : 'page'}><DetailPage behind={behind && behind.path + (behind.search ? `?${behind.search}` : '')} /></Screen>}
          </main>
        </AgendaProvider>
      ) : <Unreachable />}
      <SiteNavigation where="bottom" />
      <ToastLine />
    </>
  );
}

/** Neither the phone nor the network has an agenda. */
function Unreachable(): ReactElement {
  const { t } = useTexts();
  const { agendaStore, place } = useSite();
  return (
    <main id="content" tabIndex={-1}>
      <h1 className="hidden">{t('app.name')}</h1>
      <EmptyState title={t('unreachable.title')} text={t('unreachable.text')}>
        <button type="button" className="button" onClick={() => void agendaStore.open(place.language)}>{t('shell.retry')}</button>
      </EmptyState>
    </main>
  );
}
