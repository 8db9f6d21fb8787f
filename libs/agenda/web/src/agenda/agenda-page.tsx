import { lazy, Suspense, useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { applyFilters, isListed } from '../model/facets.ts';
import { countChosen } from '../model/filters.ts';
import { openOn } from '../model/now-next.ts';
import { useSearchResults } from '../search/use-search.ts';
import { useAgenda, useNow } from '../shell/site-context.tsx';
import { AgendaList } from './agenda-list.tsx';
import { ChosenChips } from './chosen-chips.tsx';
import { DayStrip } from './day-strip.tsx';
import { NothingFound } from './nothing-found.tsx';
import { OpenThatDay } from './open-that-day.tsx';
import { SearchField } from './search-field.tsx';
import { ALL_DAYS, shownDay } from './shown-day.ts';
import { useFilters } from './use-filters.ts';
import css from './agenda.module.css';

const FilterSheet = lazy(() => import('./filter-sheet.tsx'));

/** Agenda: a day at a time (or all), filtered and searched; everything chosen is in the address. */
export function AgendaPage(): ReactElement {
  const { t } = useTexts();
  const agenda = useAgenda();
  const now = useNow();
  const [filters, setFilters] = useFilters();
  // The box that was ticked answers at once; the list of the day follows.
  const settled = useDeferredValue(filters);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const found = useSearchResults(agenda, filters.text);
  const faceted = useMemo(() => applyFilters(agenda.performances, settled, found), [agenda, settled, found]);
  const today = agenda.clock.eventDay(now);
  const day = shownDay(agenda, filters, today);
  const listedDay = shownDay(agenda, settled, today);
  const listed = useMemo(() => (listedDay === ALL_DAYS ? faceted.matches : faceted.matches.filter((performance) => performance.day === listedDay)), [faceted, listedDay]);
  const open = useMemo(() => (listedDay === ALL_DAYS ? agenda.continuous : openOn(agenda, listedDay)).filter((one) => isListed(one, settled, found)), [agenda, listedDay, settled, found]);
  const chosen = countChosen(filters);

  return (
    <>
      <h1 className={css.title}>{t('nav.agenda')}</h1>
      <div className={css.bar}>
        <DayStrip days={agenda.days} day={day} today={today} perDay={faceted.perDay} onChoose={(next) => setFilters({ ...filters, day: next })} />
        <div className={css.find}>
          <SearchField text={filters.text} onText={(text) => setFilters({ ...filters, text })} />
          <button type="button" className={css.filterButton} aria-haspopup="dialog" onClick={() => setSheetOpen(true)}>
            <Icon name="filter" /><span className={css.filterWord}>{t('filter.button')}</span>{chosen > 0 && <span className={css.count}>{chosen}</span>}
          </button>
        </div>
      </div>
      <ChosenChips filters={filters} onChange={setFilters} />
      <p className={css.result} role="status">{t('agenda.count', { count: listed.length })}{open.length > 0 && ` · ${t('agenda.openCount', { count: open.length })}`}</p>
      <OpenThatDay open={open} />
      {listed.length > 0 ? <AgendaList key={listedDay} performances={listed} now={now} today={today} isManyDays={listedDay === ALL_DAYS} /> : open.length === 0 && <NothingFound day={listedDay} perDay={faceted.perDay} filters={filters} onChange={setFilters} />}
      {isSheetOpen && (
        <Suspense fallback={null}>
          <FilterSheet filters={filters} counts={faceted.counts} total={faceted.matches.length} onChange={setFilters} onClose={() => setSheetOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
