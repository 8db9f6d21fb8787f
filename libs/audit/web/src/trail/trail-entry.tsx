import { Anchor, Code, Table, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { AuditEntryView } from '@feria/audit-contract';
import { momentWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';
import { changedFields, NOTHING } from './changed-fields.ts';

const FEW = 5;

/** One fact: the action as it is named in the log, and what was before and after. */
export function TrailEntry({ entry, zone }: { entry: AuditEntryView; zone: string }): ReactElement {
  const { t, language } = useTexts();
  const [all, showAll] = useState(false);
  const changes = changedFields(entry.detail);
  const compared = 'before' in entry.detail || 'after' in entry.detail;
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{momentWords(language, entry.at, zone)}<Text fz="xs" c="dimmed">#{entry.seq}</Text></Table.Td>
      <Table.Td>{entry.actor.name || t('audit.nobody')}</Table.Td>
      <Table.Td><Text fz="sm" fw={600}>{entry.action}</Text><Text fz="xs" c="dimmed">{entry.subject.kind} {entry.subject.id.slice(0, 8)}</Text></Table.Td>
      <Table.Td>
        {(all ? changes : changes.slice(0, FEW)).map(({ field, before, after }) => <Text key={field} fz="sm" style={{ overflowWrap: 'anywhere' }}>{field}: {before !== NOTHING && <><Text span c="dimmed" td="line-through">{before}</Text> → </>}{after}</Text>)}
        {changes.length > FEW && !all && <Anchor component="button" type="button" fz="sm" onClick={() => showAll(true)}>{t('audit.more', { count: changes.length - FEW })}</Anchor>}
        {changes.length === 0 && compared && <Text fz="sm" c="dimmed">{t('audit.same')}</Text>}
        {changes.length === 0 && !compared && <Code style={{ overflowWrap: 'anywhere' }}>{shortly(entry.detail)}</Code>}
      </Table.Td>
    </Table.Tr>
  );
}

function shortly(detail: Record<string, unknown>): string {
  const text = JSON.stringify(detail);
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}
