import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.tsx';

/** Grey rows of the final size; only after 200 ms, so that quick answers do not flicker. */
export function Waiting({ rows = 8, height = 44 }: { rows?: number; height?: number }): ReactElement {
  const { t } = useTexts();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={t('ui.loading')}>
      {shown && <Stack gap="xs">{Array.from({ length: rows }, (_, at) => <Skeleton key={at} height={height} radius="sm" />)}</Stack>}
    </div>
  );
}

/** What went wrong, in words, and the way on. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }): ReactElement {
  const { t } = useTexts();
  return (
    <Alert color="red" variant="light" title={error instanceof Error ? error.message : t('ui.failed')} role="alert">
      {retry && <Button variant="default" size="xs" onClick={retry}>{t('ui.retry')}</Button>}
    </Alert>
  );
}

/** Nothing here yet: what it means, and the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }): ReactElement {
  return (
    <Stack align="center" gap={6} py={48} px="md" ta="center">
      <Text fw={600} fz="lg">{title}</Text>
      {children && <Text component="div" c="dimmed" maw={520}>{children}</Text>}
    </Stack>
  );
}
