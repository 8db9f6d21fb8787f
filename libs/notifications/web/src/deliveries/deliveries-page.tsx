import { Badge, Button, Group, NumberInput, SegmentedControl, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { DELIVERY_STATES, listDeliveries, RetryDeliveries, retryDelivery, type DeliveryView } from '@feria/notifications-contract';
import { call } from '@feria/ui/api/call';
import { PageFrame } from '@feria/ui/console/page-frame';
import { useEdition, useMay } from '@feria/ui/console/session';
import { Empty, Failure, Waiting } from '@feria/ui/console/states';
import { refused, told } from '@feria/ui/console/toast';
import { momentWords, numberWords } from '@feria/ui/hooks/moment-words';
import { choiceIn, textIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';

const COLOURS = { queued: 'indigo', sent: 'jade', failed: 'red' } as const;
const readFilters = (raw: Record<string, unknown>) => ({ state: choiceIn(raw, 'state', DELIVERY_STATES), release: Number(raw.release) || undefined, q: textIn(raw, 'q') });

/** What was told to whom: waiting, sent, failed and why. */
export default function DeliveriesPage(): ReactElement {
  const { t, language } = useTexts();
  const { slug } = useEdition();
  const [{ state, release, q }, setFilters] = useUrlFilters(readFilters);
  const [typed] = useDebouncedValue(q, 250);
  const query = useInfiniteQuery({
    queryKey: ['deliveries', slug, state, release, typed], initialPageParam: undefined as string | undefined, refetchInterval: 10_000,
    queryFn: ({ pageParam, signal }) => call(listDeliveries, { params: { edition: slug }, query: { state, release, q: typed, cursor: pageParam }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const first = query.data?.pages[0];
  const count = (one: keyof typeof COLOURS) => (first ? ` · ${numberWords(language, first.counts[one] ?? 0)}` : '');
  const deliveries = query.data?.pages.flatMap((page) => page.deliveries) ?? [];
  return (
    <PageFrame title={t('notifications.deliveries')} lead={t('notifications.deliveries.lead')}>
      <Group mb="md" align="end">
        <SegmentedControl value={state ?? 'all'} onChange={(value) => setFilters({ state: DELIVERY_STATES.find((one) => one === value) })} aria-label={t('notifications.state')}
          data={[{ value: 'all', label: t('ui.all') }, ...DELIVERY_STATES.map((value) => ({ value, label: t(`notifications.state.${value}`) + count(value) }))]} />
        <TextInput type="search" aria-label={t('notifications.search')} placeholder={t('notifications.search')} value={q ?? ''} onChange={(event) => setFilters({ q: event.currentTarget.value || undefined })} w={260} />
        <NumberInput aria-label={t('notifications.release')} placeholder={t('notifications.release')} min={1} value={release ?? ''} onChange={(value) => setFilters({ release: Number(value) || undefined })} w={140} />
      </Group>
      {query.isError && !first && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Waiting />}
      {first && deliveries.length === 0 && <Empty title={t('notifications.empty')}>{t('notifications.empty.hint')}</Empty>}
      {deliveries.length > 0 && <DeliveryTable deliveries={deliveries} />}
      {query.hasNextPage && <Group justify="center" mt="md"><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('ui.more')}</Button></Group>}
    </PageFrame>
  );
}

function DeliveryTable({ deliveries }: { deliveries: DeliveryView[] }): ReactElement {
  const { t } = useTexts();
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="xs">
        <Table.Thead><Table.Tr><Table.Th>{t('notifications.state')}</Table.Th><Table.Th>{t('notifications.recipient')}</Table.Th><Table.Th>{t('notifications.subject')}</Table.Th><Table.Th>{t('notifications.when')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>{deliveries.map((delivery) => <DeliveryRow key={delivery.id} delivery={delivery} />)}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function DeliveryRow({ delivery }: { delivery: DeliveryView }): ReactElement {
  const { t, language } = useTexts();
  const { slug, zone } = useEdition();
  const client = useQueryClient();
  const mayRetry = useMay(RetryDeliveries);
  const retry = useMutation({
    mutationFn: () => call(retryDelivery, { params: { edition: slug, delivery: delivery.id } }),
    onSuccess: () => { told(t('notifications.retried')); return client.invalidateQueries({ queryKey: ['deliveries', slug] }); },
    onError: (error) => refused(error.message),
  });
  return (
    <Table.Tr>
      <Table.Td>
        <Badge variant="light" color={COLOURS[delivery.state]}>{t(`notifications.one.${delivery.state}`)}</Badge>
        {delivery.attempts > 1 && <Text fz="xs" c="dimmed">{t('notifications.attempts', { count: delivery.attempts })}</Text>}
      </Table.Td>
      <Table.Td><Text fw={600}>{delivery.recipient}</Text><Text fz="sm" c="dimmed">{t(`notifications.channel.${delivery.channel}`)}{delivery.channel === 'email' && ` · ${delivery.email}`}</Text></Table.Td>
      <Table.Td>
        <Text>{delivery.subject}</Text>
        {delivery.lastError && delivery.state !== 'sent' && <Text fz="sm" c="var(--red)">{delivery.lastError}</Text>}
        {delivery.state === 'failed' && mayRetry && <Button size="compact-sm" variant="default" mt={4} loading={retry.isPending} onClick={() => retry.mutate()}>{t('notifications.retry')}</Button>}
      </Table.Td>
      <Table.Td>{momentWords(language, delivery.sentAt ?? delivery.createdAt, zone)}{delivery.release !== null && <Text fz="sm" c="dimmed">{t('notifications.ofRelease', { number: delivery.release })}</Text>}</Table.Td>
    </Table.Tr>
  );
}
