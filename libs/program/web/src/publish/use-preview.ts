import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { previewRelease, type ReleasePreview } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { useEdition } from '@feria/ui/console/session';

const previewQuery = (edition: string, performanceIds?: string[]) => queryOptions({
  queryKey: ['preview', edition, performanceIds ?? 'all'],
  queryFn: ({ signal }) => call(previewRelease, { params: { edition }, body: { performanceIds }, signal }),
  staleTime: 0,
});

export interface Preview {
  /** Everything that could be published. */
  whole: ReleasePreview | undefined;
  /** What the selection gives: the conflicts of that result. */
  shown: ReleasePreview | undefined;
  checking: boolean;
  error: Error | null;
  retry: () => void;
}

/** Asks the server what a release would be: of everything, and of what is chosen. */
export function usePreview(chosen: ReadonlySet<string> | null): Preview {
  const { slug } = useEdition();
  const whole = useQuery(previewQuery(slug));
  const [settled] = useDebouncedValue(chosen, 300);
  const part = useQuery({ ...previewQuery(slug, [...(settled ?? [])].sort()), enabled: settled !== null && settled.size > 0, placeholderData: keepPreviousData });
  return {
    whole: whole.data, shown: chosen === null ? whole.data : part.data ?? whole.data, checking: chosen !== settled || part.isFetching || whole.isFetching,
    error: whole.data ? null : whole.error, retry: () => void whole.refetch(),
  };
}
