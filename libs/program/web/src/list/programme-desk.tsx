import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Empty } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';
import { Button, Text } from '@mantine/core';
import type { Programme } from '../draft/draft.queries.ts';
import { filterRows, isFiltered, NO_FILTERS, sortRows, type ProgrammeFilters } from '../draft/filters.ts';
import { FilterBar } from './filter-bar.tsx';
import classes from './list.module.css';
import { ProgrammeList } from './programme-list.tsx';
import { SearchBox } from './search-box.tsx';
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
  // Typing stays ahead of the list, and the address behind it.
  const [q, setQ] = useState(filters.q ?? '');
  // The box keeps its own text: it is a new one when the words come from elsewhere (a link, "back", filters taken off).
  const [box, renew] = useState({ number: 0, words: q });
  const own = useRef(q);
  const fill = useCallback((words: string) => {
    own.current = words;
    setQ(words);
    renew(({ number }) => ({ number: number + 1, words }));
  }, []);
  useEffect(() => {
    if ((filters.q ?? '') !== own.current) fill(filters.q ?? '');
  }, [filters.q, fill]);
  const { ver: _ver, orden, al_reves, ...narrowing } = filters;
  const key = JSON.stringify({ ...narrowing, q });
  const shown = useMemo(() => sortRows(filterRows(rows, { ...(JSON.parse(key) as ProgrammeFilters) }), orden ?? 'hora', al_reves ?? false, language), [rows, key, orden, al_reves, language]);
  const selection = useSelection(shown);
  const clear = useCallback(() => { fill(''); setFilters(NO_FILTERS); }, [fill, setFilters]);
  const settle = useCallback((typed: string) => { own.current = typed; setFilters({ q: typed || undefined }); }, [setFilters]);
  const search = useMemo(() => <SearchBox key={box.number} initial={box.words} onType={setQ} onSettle={settle} />, [box, settle]);
  return (
    <section className={classes.main} aria-label={t('program.list')}>
      <FilterBar programme={programme} filters={filters} setFilters={setFilters} search={search} onClear={clear} />
      <Text fz="sm" c="dimmed" role="status" mb={4}>{t('program.count', { count: shown.length })}</Text>
      {shown.length === 0
        ? <Empty title={t(rows.length === 0 ? 'program.empty' : 'program.nothing')}>
            {rows.length === 0 ? t('program.empty.hint') : (isFiltered(filters) || q !== '') && <Button variant="default" mt="xs" onClick={clear}>{t('ui.clearFilters')}</Button>}
          </Empty>
        : <ProgrammeList rows={shown} filters={filters} setFilters={setFilters} selection={selection} selectable={draft.abilities.edit} />}
      {selection.chosen.size > 0 && <Suspense fallback={null}><BulkBar programme={programme} rows={rows.filter(({ id }) => selection.chosen.has(id))} onDone={selection.clear} /></Suspense>}
    </section>
  );
}
