import { Button, Group, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ParticipantView } from '@feria/participants-contract';
import { Flag } from '@feria/ui/flag';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';

export function ParticipantTable({ participants, onEdit }: { participants: ParticipantView[]; onEdit: ((participant: ParticipantView) => void) | undefined }): ReactElement {
  const { t } = useTexts();
  return (
    <>
      <Text c="dimmed" fz="sm" mb={4} role="status">{t('participants.count', { count: participants.length })}</Text>
      <Table.ScrollContainer minWidth={680}>
        <Table highlightOnHover stickyHeader>
          <Table.Thead>
            <Table.Tr><Table.Th>{t('participants.name')}</Table.Th><Table.Th>{t('participants.kind')}</Table.Th><Table.Th>{t('participants.continent')}</Table.Th><Table.Th>{t('participants.missions')}</Table.Th><Table.Th><span className="visually-hidden">{t('ui.edit')}</span></Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>{participants.map((one) => <ParticipantRow key={one.id} participant={one} onEdit={onEdit} />)}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function ParticipantRow({ participant, onEdit }: { participant: ParticipantView; onEdit: ((participant: ParticipantView) => void) | undefined }): ReactElement {
  const { t } = useTexts();
  const localized = useLocalized();
  const name = localized(participant.displayName);
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <Flag iso2={participant.iso2?.toLowerCase() ?? ''} colours={participant.colours} height={18} />
          <div><Text fw={600}>{name}</Text>{localized(participant.officialName) && <Text fz="sm" c="dimmed">{localized(participant.officialName)}</Text>}</div>
        </Group>
      </Table.Td>
      <Table.Td>{t(`participants.kind.${participant.kind}`)}{participant.iso2 && <Text span c="dimmed"> · {participant.iso2}</Text>}</Table.Td>
      <Table.Td>{t(`participants.continent.${participant.continent}`)}</Table.Td>
      <Table.Td>{participant.missions.map(({ id, name: mission, seatCity }) => <Text key={id} fz="sm">{mission}{seatCity && ` (${seatCity})`}</Text>)}</Table.Td>
      <Table.Td ta="right">{onEdit && <Button variant="default" size="xs" onClick={() => onEdit(participant)} aria-label={`${t('ui.edit')}: ${name}`}>{t('ui.edit')}</Button>}</Table.Td>
    </Table.Tr>
  );
}
