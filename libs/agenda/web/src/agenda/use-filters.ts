import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { filtersFrom, searchOf, type Filters } from '../model/filters.ts';

/** Filters live in the address: shared, kept by "back", the same after a reload. Changing them replaces the entry of the history. */
export function useFilters(): [Filters, (next: Filters) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const filters = useMemo(() => filtersFrom(search), [search]);
  const set = useCallback((next: Filters) => navigate(path + searchOf(next), { replace: true }), [navigate, path]);
  return [filters, set];
}
