import { createContext, use } from 'react';
import { useBrowserLocation, useSearch as useBrowserSearch } from 'wouter/use-browser-location';

/** The address of the list behind an open sheet; null while the list itself is in front. */
export const ListLocation = createContext<{ path: string; search: string } | null>(null);

/** The location that lists see: their own, even while a sheet has changed the address. */
export function useListLocation(): ReturnType<typeof useBrowserLocation> {
  const [path, navigate] = useBrowserLocation();
  return [use(ListLocation)?.path ?? path, navigate];
}

export function useListSearch(): string {
  const search = useBrowserSearch();
  return use(ListLocation)?.search ?? search;
}
