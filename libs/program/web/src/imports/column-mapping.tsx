import { Alert, Button, Group, Select, Table, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { IMPORT_FIELDS, type ImportReport } from '@feria/program-contract';
import { useTexts } from '@feria/ui/texts';
import { mappingOf, repeatedFields, sameMapping } from './mapping.ts';

interface Props {
  columns: ImportReport['columns'];
  /** No row can be used as the columns stand: the choice is what the reader needs to see. */
  needed: boolean;
  busy: boolean;
  onMap: (mapping: Record<string, string>) => void;
}

/** Which column means what, beside a sample of what stands in it. */
export function ColumnMapping({ columns, needed, busy, onMap }: Props): ReactElement {
  const { t } = useTexts();
  const [mapping, setMapping] = useState(() => mappingOf(columns));
  const [opened, open] = useState(needed);
  const repeated = repeatedFields(mapping);
  const taken = columns.filter(({ field }) => field !== '').length;
  const options = [{ value: '', label: t('program.import.leaveOut') }, ...IMPORT_FIELDS.map((value) => ({ value, label: t(`program.import.field.${value}`) }))];
  if (!opened) return <Group><Text fz="sm">{t('program.import.columns', { taken, count: columns.length })}</Text><Button variant="default" size="xs" onClick={() => open(true)}>{t('program.import.mapping')}</Button></Group>;
  return (
    <div style={{ maxHeight: '46%', overflow: 'auto', flex: 'none' }}>
      <Table withTableBorder stickyHeader>
        <Table.Thead><Table.Tr><Table.Th>{t('program.import.column')}</Table.Th><Table.Th>{t('program.import.sample')}</Table.Th><Table.Th>{t('program.import.means')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {columns.map(({ header, sample }) => (
            <Table.Tr key={header}>
              <Table.Td fw={600}>{header}</Table.Td>
              <Table.Td><Text fz="sm" c="dimmed" lineClamp={1}>{sample}</Text></Table.Td>
              <Table.Td><Select aria-label={t('program.import.meaning', { column: header })} data={options} value={mapping[header] ?? ''} onChange={(value) => setMapping({ ...mapping, [header]: value ?? '' })} allowDeselect={false} searchable /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {repeated.length > 0 && <Alert color="red" variant="light" mt="xs">{t('program.import.repeated', { fields: repeated.map((field) => t(`program.import.field.${field}`)).join(', ') })}</Alert>}
      <Group mt="xs"><Button loading={busy} disabled={repeated.length > 0 || sameMapping(mapping, mappingOf(columns))} onClick={() => onMap(mapping)}>{t('program.import.readAgain')}</Button><Button variant="default" onClick={() => open(false)}>{t('ui.close')}</Button></Group>
    </div>
  );
}
