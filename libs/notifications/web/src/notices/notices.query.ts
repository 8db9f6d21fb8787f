import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { listNotices, readNotice } from '@feria/notifications-contract';
import { call } from '@feria/ui/api/call';

/** Own notices; asked again every minute while the window is looked at. */
export const noticesQuery = queryOptions({ queryKey: ['notices'], queryFn: ({ signal }) => call(listNotices, { signal }), refetchInterval: 60_000 });

/** Marks a notice as read, on the screen at once. */
export function useReadNotice(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (notice: string) => call(readNotice, { params: { notice } }),
    onMutate: (notice) => {
      client.setQueryData(noticesQuery.queryKey, (before) => before && {
        unread: Math.max(0, before.unread - 1),
        notices: before.notices.map((one) => (one.id === notice ? { ...one, readAt: one.readAt ?? new Date().toISOString() } : one)),
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
}
