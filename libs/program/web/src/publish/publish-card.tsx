import { Alert, Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { publishRelease, type ConflictView, type ReleasePreview } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { Confirm } from '@feria/ui/console/confirm';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import classes from './publish.module.css';

interface Props {
  preview: ReleasePreview;
  total: number;
  chosen: ReadonlySet<string> | null;
  checking: boolean;
  onPublished: () => void;
}

/** What is about to be published, and the button. */
export function PublishCard({ preview, total, chosen, checking, onPublished }: Props): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [asking, ask] = useState(false);
  const count = chosen?.size ?? total;
  const publish = useMutation({
    mutationFn: () => call(publishRelease, { params: { edition: slug }, body: { note: note.trim(), after: preview.nextNumber - 1, ...(chosen && { performanceIds: [...chosen] }) } }),
    onSuccess: ({ number, changes }) => {
      told(t('program.publish.done', { number, changes }));
      setNote('');
      onPublished();
      for (const key of ['preview', 'draft', 'releases']) void client.invalidateQueries({ queryKey: [key, slug] });
    },
    onSettled: () => ask(false),
  });
  return (
    <aside className={classes.card} aria-labelledby="publish-card">
      <Stack gap="sm">
        <Title order={2} id="publish-card" fz="var(--t20)">{t('program.release', { number: preview.nextNumber })}</Title>
        <Text role="status">{chosen ? t('program.publish.part', { count, total }) : t('program.publish.all', { count })}</Text>
        <Severities conflicts={preview.conflicts} />
        {preview.blocking > 0 && <Alert color="red" variant="light">{t('program.publish.blocked', { count: preview.blocking })}</Alert>}
        <Textarea label={t('program.publish.note')} description={t('program.publish.note.hint')} value={note} onChange={(event) => setNote(event.currentTarget.value)} maxLength={500} autosize minRows={2} />
        {publish.error && <Alert color="red" variant="light" role="alert">{publish.error.message}</Alert>}
        <Button size="md" disabled={count === 0 || preview.blocking > 0} loading={checking} onClick={() => ask(true)}>{t('program.publish.verb', { number: preview.nextNumber })}</Button>
        <Text fz="sm" c="dimmed">{t('program.publish.who')}</Text>
      </Stack>
      <Confirm opened={asking} onClose={() => ask(false)} onConfirm={() => publish.mutate()} busy={publish.isPending} title={t('program.publish.ask', { number: preview.nextNumber })} verb={t('program.publish.verb', { number: preview.nextNumber })}>
        {t('program.publish.askMore', { count })}
      </Confirm>
    </aside>
  );
}

function Severities({ conflicts }: { conflicts: readonly ConflictView[] }): ReactElement {
  const { t } = useTexts();
  const open = conflicts.filter(({ waived }) => !waived);
  const counts = [
    ['block', open.filter(({ severity }) => severity === 'block_release' || severity === 'block_edit').length],
    ['warn', open.filter(({ severity }) => severity === 'warn').length],
    ['accepted', conflicts.length - open.length],
  ] as const;
  return <ul className={classes.severities}>{counts.map(([name, count]) => <li key={name}><span>{t(`program.publish.${name}`)}</span><strong>{count}</strong></li>)}</ul>;
}
