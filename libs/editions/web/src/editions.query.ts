import { queryOptions } from '@tanstack/react-query';
import { listEditions } from '@feria/editions-contract';
import { call } from '@feria/ui/api/call';

/** The editions that the account may see. */
export const editionsQuery = queryOptions({ queryKey: ['editions'], queryFn: ({ signal }) => call(listEditions, { signal }), staleTime: 60_000 });
