import { useEffect, useLayoutEffect, useMemo, useState, type ReactElement } from 'react';
import { Router, useLocation, useSearch } from 'wouter';
import { TextsProvider, type Texts } from '@feria/ui/texts';
import { isDetail, parsePath } from '@feria/agenda-web/path';
import { SiteProvider, type Site } from '@feria/agenda-web/site-context';
import { ListLocation, useListLocation, useListSearch } from './list-location.ts';
import { Frame } from './frame.tsx';
import { useTextsFor } from './use-texts-for.ts';

interface Props { firstTexts: Texts; services: Omit<Site, 'place'> }

/** Joins address, words and agenda; remembers the list behind a detail so that it opens as a sheet over it. */
export function App({ firstTexts, services }: Props): ReactElement {
  const [path] = useLocation();
  const search = useSearch();
  const place = useMemo(() => parsePath(path), [path]);
  const texts = useTextsFor(place.language, firstTexts);
  const site = useMemo(() => ({ ...services, place }), [services, place]);
  const [list, setList] = useState<{ path: string; search: string } | null>(null);
  const isList = !isDetail(place.page);
  if (isList && (list?.path !== path || list.search !== search)) setList({ path, search });

  useEffect(() => {
    void services.agendaStore.open(place.language);
  }, [services, place.language]);
  useLayoutEffect(() => {
    window.scrollTo({ top: 0 });
  }, [list?.path]);

  const behind = isList ? null : list;
  return (
    <TextsProvider texts={texts}>
      <SiteProvider site={site}>
        <ListLocation value={behind}>
          <Router hook={useListLocation} searchHook={useListSearch}>
            <Frame behind={behind} />
          </Router>
        </ListLocation>
      </SiteProvider>
    </TextsProvider>
  );
}
