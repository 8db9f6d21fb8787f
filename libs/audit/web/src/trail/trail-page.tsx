import { Button, Group, Select, Table, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listAudit, listEditionAudit } from '@feria/audit-contract';
import { instantOf, addDays } from '@feria/kernel';
import { call } from '@feria/ui/api/call';
import { PageFrame } from '@feria/ui/console/page-frame';
import { useEdition } from '@feria/ui/console/session';
import { Empty, Failure, Waiting } from '@feria/ui/console/states';
import { flagIn, textIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { AREAS } from './areas.ts';
import { TrailEntry } from './trail-entry.tsx';
import { Verification } from './verification.tsx';

const readFilters = (raw: Record<string, unknown>) => ({ accion: textIn(raw, 'accion'), desde: textIn(raw, 'desde'), hasta: textIn(raw, 'hasta'), todo: flagIn(raw, 'todo') });

/** Who did what, and when; nothing here can be changed. */
export default function TrailPage(): ReactElement {
  const { t } = useTexts();
  const { slug, zone } = useEdition();
  const [{ accion, desde, hasta, todo }, setFilters] = useUrlFilters(readFilters);
  const at = (date: string) => new Date(instantOf(zone, date, '00:00')).toISOString();
  const query = useInfiniteQuery({
    queryKey: ['audit', slug, accion, desde, hasta, todo], initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) => {
      const filters = { action: accion, from: desde && at(desde), to: hasta && at(addDays(hasta, 1)), cursor: pageParam };
      return todo ? call(listAudit, { query: filters, signal }) : call(listEditionAudit, { params: { edition: slug }, query: filters, signal });
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <PageFrame title={t('audit.trail')} lead={t('audit.lead')}>
      <Verification />
      <Group my="md" align="end">
        <Select label={t('audit.area')} placeholder={t('ui.all')} clearable value={accion ?? null} onChange={(value) => setFilters({ accion: value ?? undefined })} data={AREAS.map((area) => ({ value: `${area}.`, label: t(`audit.area.${area}`) }))} w={200} />
        <TextInput type="date" label={t('audit.from')} value={desde ?? ''} onChange={(event) => setFilters({ desde: event.currentTarget.value || undefined })} />
        <TextInput type="date" label={t('audit.to')} value={hasta ?? ''} onChange={(event) => setFilters({ hasta: event.currentTarget.value || undefined })} />
        <Select label={t('audit.where')} allowDeselect={false} value={todo ? 'all' : 'here'} onChange={(value) => setFilters({ todo: value === 'all' ? true : undefined })} data={[{ value: 'here', label: t('audit.here') }, { value: 'all', label: t('audit.everywhere') }]} w={220} />
      </Group>
      {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Waiting />}
      {query.data && entries.length === 0 && <Empty title={t('audit.empty')} />}
      {entries.length > 0 && (
        <Table.ScrollContainer minWidth={720}>
          <Table verticalSpacing="xs">
            <Table.Thead><Table.Tr><Table.Th>{t('audit.at')}</Table.Th><Table.Th>{t('audit.actor')}</Table.Th><Table.Th>{t('audit.action')}</Table.Th><Table.Th>{t('audit.detail')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{entries.map((entry) => <TrailEntry key={entry.seq} entry={entry} zone={zone} />)}</Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {query.hasNextPage && <Group justify="center" mt="md"><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('ui.more')}</Button></Group>}
    </PageFrame>
  );
}
