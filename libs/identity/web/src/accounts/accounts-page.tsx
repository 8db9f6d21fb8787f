import { Badge, Button, Group, Modal, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { listAccounts, type AccountView } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { PageFrame } from '@feria/ui/console/page-frame';
import { QueryView } from '@feria/ui/console/query-view';
import { Empty } from '@feria/ui/console/states';
import { textIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { AccountForm } from './account-form.tsx';
import { NewAccount } from './new-account.tsx';

const readFilters = (raw: Record<string, unknown>) => ({ q: textIn(raw, 'q') });

/** Who may enter, and as what. */
export default function AccountsPage(): ReactElement {
  const { t } = useTexts();
  const [{ q }, setFilters] = useUrlFilters(readFilters);
  const [typed] = useDebouncedValue(q, 250);
  const [edited, edit] = useState<AccountView | 'new' | null>(null);
  const query = useQuery({ queryKey: ['accounts', typed ?? ''], queryFn: ({ signal }) => call(listAccounts, { query: { q: typed }, signal }), placeholderData: keepPreviousData });
  return (
    <PageFrame title={t('identity.accounts')} lead={t('identity.accounts.lead')} actions={<Button onClick={() => edit('new')}>{t('identity.account.new')}</Button>}>
      <TextInput type="search" aria-label={t('identity.accounts.search')} placeholder={t('identity.accounts.search')} value={q ?? ''} onChange={(event) => setFilters({ q: event.currentTarget.value || undefined })} maw={360} mb="md" />
      <QueryView query={query}>{(accounts) => accounts.length === 0 ? <Empty title={t('identity.accounts.empty')} /> : (
        <Table.ScrollContainer minWidth={640}>
          <Table highlightOnHover verticalSpacing="sm">
            <Table.Thead><Table.Tr><Table.Th>{t('identity.account')}</Table.Th><Table.Th>{t('identity.roles')}</Table.Th><Table.Th>{t('identity.secondFactor')}</Table.Th><Table.Th><span className="visually-hidden">{t('ui.edit')}</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{accounts.map((account) => <AccountRow key={account.id} account={account} onEdit={() => edit(account)} />)}</Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}</QueryView>
      <Modal opened={edited !== null} onClose={() => edit(null)} size="lg" title={edited === 'new' ? t('identity.account.new') : edited?.name}>
        {edited === 'new' && <NewAccount onDone={() => edit(null)} />}
        {edited && edited !== 'new' && <AccountForm account={edited} onDone={() => edit(null)} />}
      </Modal>
    </PageFrame>
  );
}

function AccountRow({ account, onEdit }: { account: AccountView; onEdit: () => void }): ReactElement {
  const { t } = useTexts();
  const roles = [...new Set(account.grants.map(({ role }) => role))];
  return (
    <Table.Tr>
      <Table.Td><Text fw={600}>{account.name}</Text><Text fz="sm" c="dimmed">{account.email}</Text></Table.Td>
      <Table.Td><Group gap={4}>{account.disabled && <Badge color="red" variant="light">{t('identity.disabled')}</Badge>}{roles.map((role) => <Badge key={role} variant="light" color="indigo">{t(`identity.role.${role}`)}</Badge>)}</Group></Table.Td>
      <Table.Td>{t(`identity.secondFactor.${account.secondFactor}`)}</Table.Td>
      <Table.Td ta="right"><Button variant="default" size="xs" onClick={onEdit} aria-label={`${t('ui.edit')}: ${account.name}`}>{t('ui.edit')}</Button></Table.Td>
    </Table.Tr>
  );
}
