import { Stack, Text, Title } from '@mantine/core';
import { useId, type ReactElement, type ReactNode } from 'react';

/** One part of a page of settings. */
export function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm" maw={640}>
      <Title order={2} id={id} fz="var(--t20)">{title}</Title>
      {lead && <Text c="dimmed">{lead}</Text>}
      {children}
    </Stack>
  );
}
