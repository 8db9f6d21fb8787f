import { ActionIcon, Indicator, Popover, ScrollArea, Title } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import { NoticesList } from './notices-list.tsx';
import { noticesQuery } from './notices.query.ts';

export function NoticesBell(): ReactElement {
  const { t } = useTexts();
  const { data } = useQuery(noticesQuery);
  const unread = data?.unread ?? 0;
  return (
    <Indicator label={unread > 99 ? '99+' : unread} size={18} disabled={unread === 0} color="guinda" offset={4}>
      <Popover position="bottom-end" width={400} trapFocus returnFocus shadow="md">
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" c="var(--ink)" size={36} aria-label={t('notifications.bell', { count: unread })}><IconBell size={20} stroke={1.7} /></ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('notifications.yours')}>
          <Title order={2} fz="lg" mb="xs">{t('notifications.yours')}</Title>
          <ScrollArea.Autosize mah="60vh"><NoticesList /></ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
    </Indicator>
  );
}
