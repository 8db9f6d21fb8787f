import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { readMe, signOut } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';

/** Who is signed in. Read again only when something says that it changed. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => call(readMe, { signal }), staleTime: 5 * 60_000, retry: false });

/** Ends the session and forgets everything that was read with it. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await call(signOut).catch(() => undefined);
    await navigate({ to: '/entrar' });
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'texts' });
  };
}
