import { Badge, Button, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { listImports, undoImport } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { Confirm } from '@feria/ui/console/confirm';
import { QueryView } from '@feria/ui/console/query-view';
import { useEdition } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { refused, told } from '@feria/ui/console/toast';
import { momentWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';

interface Past { id: string; fileName: string }

/** What was imported; the last one can be taken back. */
export function History(): ReactElement {
  const { t, language } = useTexts();
  const { slug, zone } = useEdition();
  const client = useQueryClient();
  const [asked, ask] = useState<Past | null>(null);
  const query = useQuery({ queryKey: ['imports', slug], queryFn: ({ signal }) => call(listImports, { params: { edition: slug }, signal }) });
  const undo = useMutation({
    mutationFn: (past: Past) => call(undoImport, { params: { edition: slug, import: past.id } }),
    onSuccess: async ({ restored, removed }) => {
      told(t('program.import.undone', { restored, removed }));
      await Promise.all(['draft', 'venues', 'imports', 'preview', 'event'].map((key) => client.invalidateQueries({ queryKey: [key, slug] })));
    },
    onError: (error) => refused(error.message),
    onSettled: () => ask(null),
  });
  return (
    <section aria-labelledby="imports">
      <Title order={2} id="imports" fz="var(--t20)" mb="xs">{t('program.import.history')}</Title>
      <QueryView query={query} rows={3}>{(imports) => imports.length === 0 ? <Empty title={t('program.import.history.none')}>{t('program.import.history.hint')}</Empty> : (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing="sm">
            <Table.Thead><Table.Tr><Table.Th>{t('program.import.file')}</Table.Th><Table.Th>{t('program.releases.who')}</Table.Th><Table.Th>{t('program.import.result')}</Table.Th><Table.Th><span className="visually-hidden">{t('ui.undo')}</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {imports.map((past) => (
                <Table.Tr key={past.id}>
                  <Table.Td><Text fw={600}>{past.fileName}</Text><Text fz="sm" c="dimmed">{momentWords(language, past.appliedAt, zone)}</Text></Table.Td>
                  <Table.Td>{past.appliedBy}</Table.Td>
                  <Table.Td>{t('program.import.summary', { created: past.counts.created, changed: past.counts.changed, refused: past.counts.refused })}</Table.Td>
                  <Table.Td ta="right">{past.undone ? <Badge variant="default">{t('program.import.wasUndone')}</Badge> : past.undoable && <Button variant="default" size="xs" onClick={() => ask(past)}>{t('ui.undo')}</Button>}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}</QueryView>
      <Confirm opened={asked !== null} onClose={() => ask(null)} onConfirm={() => asked && undo.mutate(asked)} busy={undo.isPending} danger title={t('program.import.undo.ask', { file: asked?.fileName ?? '' })} verb={t('program.import.undo.verb')}>{t('program.import.undo.more')}</Confirm>
    </section>
  );
}
