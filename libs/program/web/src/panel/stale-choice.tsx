import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';

export interface StaleField {
  label: string;
  mine: string;
  theirs: string;
}

interface Props {
  fields: readonly StaleField[];
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}

/** Two people edited the same thing: both states side by side, and the choice. */
export function StaleChoice({ fields, busy, onMine, onTheirs, onClose }: Props): ReactElement {
  const { t } = useTexts();
  return (
    <Modal opened onClose={onClose} title={t('ui.stale.title')} size="lg" centered>
      <Stack>
        <Text>{t('ui.stale.lead')}</Text>
        <Table withTableBorder>
          <Table.Thead><Table.Tr><Table.Th>{t('ui.stale.field')}</Table.Th><Table.Th>{t('ui.stale.mine')}</Table.Th><Table.Th>{t('ui.stale.theirs')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {fields.map(({ label, mine, theirs }) => (
              <Table.Tr key={label}><Table.Th scope="row">{label}</Table.Th><Table.Td fw={mine === theirs ? 400 : 700}>{mine || '—'}</Table.Td><Table.Td fw={mine === theirs ? 400 : 700}>{theirs || '—'}</Table.Td></Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="end">
          <Button variant="default" onClick={onTheirs}>{t('ui.stale.keepTheirs')}</Button>
          <Button loading={busy} onClick={onMine}>{t('ui.stale.keepMine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
