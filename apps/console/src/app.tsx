import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { meQuery } from '@feria/identity-web';
import { onSignedOut } from '@feria/ui/api/call';
import { isProblem } from '@feria/ui/api/problem-error';
import { useTexts } from '@feria/ui/texts';
import { createConsoleRouter } from './router.tsx';
import { Speak } from './session/speak.tsx';
import { consoleTheme, cssVariablesResolver } from './theme/theme.ts';

/** A refusal is an answer: only what may pass by itself (no connection, a busy server) is tried again. */
const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: (count, error) => count < 2 && (!isProblem(error) || error.status === 0 || error.status >= 500) } },
});
const router = createConsoleRouter();
// A 401 of any call means that `me` is no longer true; the gate of the signed-in screens reads it and leads to the door.
onSignedOut(() => {
  if (queryClient.getQueryData(meQuery.queryKey)) void queryClient.resetQueries({ queryKey: meQuery.queryKey });
});

export function App(): ReactElement {
  return (
    <QueryClientProvider client={queryClient}>
      <Speak>
        <Dressed>
          <Notifications position="bottom-left" limit={4} />
          <RouterProvider router={router} />
        </Dressed>
      </Speak>
    </QueryClientProvider>
  );
}

function Dressed({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTexts();
  const close = t('ui.close');
  const theme = useMemo(() => consoleTheme(close), [close]);
  return <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">{children}</MantineProvider>;
}
