import { queryOptions } from '@tanstack/react-query';
import { listReleases, readRelease } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';

export const releasesQuery = (edition: string) => queryOptions({ queryKey: ['releases', edition], queryFn: ({ signal }) => call(listReleases, { params: { edition }, signal }) });
/** A release never changes. */
export const releaseQuery = (edition: string, number: string) => queryOptions({ queryKey: ['releases', edition, number], queryFn: ({ signal }) => call(readRelease, { params: { edition, number }, signal }), staleTime: Infinity });
