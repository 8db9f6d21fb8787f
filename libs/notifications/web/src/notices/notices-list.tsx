import { Button, Group, Spoiler, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { NoticeView } from '@feria/notifications-contract';
import { QueryView } from '@feria/ui/console/query-view';
import { Empty } from '@feria/ui/console/states';
import { momentWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';
import { noticesQuery, useReadNotice } from './notices.query.ts';

/** The account's own notices, newest first. */
export function NoticesList(): ReactElement {
  const { t } = useTexts();
  const query = useQuery(noticesQuery);
  return (
    <QueryView query={query} rows={3}>{({ notices }) => notices.length === 0
      ? <Empty title={t('notifications.none')}>{t('notifications.none.hint')}</Empty>
      : <Stack component="ul" gap={0} m={0} p={0}>{notices.map((notice) => <Notice key={notice.id} notice={notice} />)}</Stack>}</QueryView>
  );
}

function Notice({ notice }: { notice: NoticeView }): ReactElement {
  const { t, language } = useTexts();
  const read = useReadNotice();
  return (
    <li style={{ listStyle: 'none', borderTop: '1px solid var(--line)', padding: '10px 2px' }}>
      <Group justify="space-between" align="start" wrap="nowrap" gap="xs">
        <Text fw={notice.readAt ? 500 : 700}>{notice.subject}</Text>
        {!notice.readAt && <Button variant="light" size="compact-xs" style={{ flex: 'none' }} onClick={() => read.mutate(notice.id)}>{t('notifications.markRead')}</Button>}
      </Group>
      <Spoiler maxHeight={132} showLabel={t('ui.more')} hideLabel={t('notifications.less')}>{notice.lines.map((line, at) => <Text key={at} fz="sm">{line}</Text>)}</Spoiler>
      <Text fz="xs" c="dimmed">{momentWords(language, notice.createdAt)}</Text>
    </li>
  );
}
