import { Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import classes from './page-frame.module.css';

interface Props {
  title: string;
  /** One sentence: what this screen is for. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** The content fills the height and scrolls by itself (lists). */
  filled?: boolean;
  /** A reading width for forms. */
  narrow?: boolean;
}

/** One screen: its title (also the window's), what can be done, and the work. */
export function PageFrame({ title, lead, actions, children, filled = false, narrow = false }: Props): ReactElement {
  useEffect(() => {
    document.title = `${title} · Feria`;
  }, [title]);
  return (
    <div className={classes.page} data-filled={filled || undefined} data-narrow={narrow || undefined}>
      <Group justify="space-between" align="end" gap="sm" className={classes.head!}>
        <div>
          <Title order={1} fz="var(--t25)" lh={1.2}>{title}</Title>
          {lead && <Text component="div" c="dimmed" mt={2} maw="68ch">{lead}</Text>}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      <div className={classes.body}>{children}</div>
    </div>
  );
}
