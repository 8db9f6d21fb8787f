import { lazy, Suspense, useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { Empty } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';
import { Button } from '@mantine/core';
import type { Programme } from '../draft/draft.queries.ts';
import { filterRows, isFiltered, NO_FILTERS, sortRows, type ProgrammeFilters } from '../draft/filters.ts';
import { FilterBar } from './filter-bar.tsx';
import classes from './list.module.css';
import { ProgrammeList } from './programme-list.tsx';
import { useSelection } from './use-selection.ts';

const BulkBar = lazy(() => import('./bulk-bar.tsx'));

interface Props {
  programme: Programme;
  filters: ProgrammeFilters;
  setFilters: (change: Partial<ProgrammeFilters>) => void;
}

/** Filters, the list, and what can be done with several rows at once. */
export function ProgrammeDesk({ programme, filters, setFilters }: Props): ReactElement {
  const { t, language } = useTexts();
  const { rows, draft } = programme;
  // Typing stays ahead of the list: the box shows each key at once, the rows follow when there is time.
  const [typed, type] = useState(filters.q ?? '');
  const q = useDeferredValue(typed);
  const { ver: _ver, orden, al_reves, ...narrowing } = filters;
  const key = JSON.stringify({ ...narrowing, q });
  const shown = useMemo(() => sortRows(filterRows(rows, { ...(JSON.parse(key) as ProgrammeFilters) }), orden ?? 'hora', al_reves ?? false, language), [rows, key, orden, al_reves, language]);
  const selection = useSelection(shown);
  const clear = () => { type(''); setFilters(NO_FILTERS); };
  return (
    <section className={classes.main} aria-label={t('program.list')}>
      <FilterBar programme={programme} filters={filters} setFilters={setFilters} typed={typed} onType={(next) => { type(next); setFilters({ q: next || undefined }); }} onClear={clear} shown={shown.length} />
      {shown.length === 0
        ? <Empty title={t(rows.length === 0 ? 'program.empty' : 'program.nothing')}>
            {rows.length === 0 ? t('program.empty.hint') : isFiltered(filters) && <Button variant="default" mt="xs" onClick={clear}>{t('ui.clearFilters')}</Button>}
          </Empty>
        : <ProgrammeList rows={shown} filters={filters} setFilters={setFilters} selection={selection} selectable={draft.abilities.edit} />}
      {selection.chosen.size > 0 && <Suspense fallback={null}><BulkBar programme={programme} rows={rows.filter(({ id }) => selection.chosen.has(id))} onDone={selection.clear} /></Suspense>}
    </section>
  );
}
