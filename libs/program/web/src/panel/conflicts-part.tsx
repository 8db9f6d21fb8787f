import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { waiveConflict, withdrawWaiver, type ConflictView } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { useEdition } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { refused, told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import classes from './panel.module.css';

/** What does not fit, in words; who may publish can accept one with a reason. */
export function ConflictsPart({ conflicts, mayWaive }: { conflicts: readonly ConflictView[]; mayWaive: boolean }): ReactElement {
  const { t } = useTexts();
  if (conflicts.length === 0) return <Empty title={t('program.conflicts.none')}>{t('program.conflicts.none.hint')}</Empty>;
  return <Stack component="ul" gap="sm" m={0} p={0}>{conflicts.map((conflict) => <ConflictItem key={conflict.key} conflict={conflict} mayWaive={mayWaive} />)}</Stack>;
}

export function ConflictItem({ conflict, mayWaive, as: Tag = 'li' }: { conflict: ConflictView; mayWaive: boolean; as?: 'li' | 'div' }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const [reason, setReason] = useState('');
  const settle = useMutation({
    mutationFn: async (): Promise<void> => {
      if (conflict.waived) await call(withdrawWaiver, { params: { edition: slug }, body: { key: conflict.key } });
      else await call(waiveConflict, { params: { edition: slug }, body: { key: conflict.key, rule: conflict.rule, reason: reason.trim() } });
    },
    onSuccess: async () => {
      ask(false);
      told(t(conflict.waived ? 'program.conflict.withdrawn' : 'program.conflict.accepted'));
      await Promise.all([client.invalidateQueries({ queryKey: ['draft', slug] }), client.invalidateQueries({ queryKey: ['preview', slug] })]);
    },
    onError: (error) => refused(error.message),
  });
  return (
    <Tag className={classes.conflict} data-severity={conflict.severity} data-waived={conflict.waived || undefined}>
      <Group gap={6} mb={4}>
        <Text fw={700}>{t(`program.rule.${conflict.rule}`)}</Text>
        <Badge size="sm" variant="light" color={conflict.waived ? 'indigo' : conflict.severity === 'warn' ? 'indigo' : 'red'}>{t(conflict.waived ? 'program.conflict.isAccepted' : `program.severity.${conflict.severity}`)}</Badge>
      </Group>
      <Text fz="sm">{conflict.sentence}</Text>
      {conflict.waiverReason && <Text fz="sm" c="dimmed">{t('program.conflict.because', { reason: conflict.waiverReason })}</Text>}
      {mayWaive && conflict.waived && <Button size="compact-sm" variant="default" mt={6} loading={settle.isPending} onClick={() => settle.mutate()}>{t('program.conflict.withdraw')}</Button>}
      {mayWaive && !conflict.waived && !asking && conflict.severity !== 'block_edit' && <Button size="compact-sm" variant="default" mt={6} onClick={() => ask(true)}>{t('program.conflict.accept')}</Button>}
      {asking && (
        <form onSubmit={(event) => { event.preventDefault(); settle.mutate(); }}>
          <Group mt={6} align="end" gap="xs">
            <TextInput label={t('program.conflict.why')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} style={{ flex: 1 }} autoFocus />
            <Button type="submit" disabled={reason.trim().length < 3} loading={settle.isPending}>{t('program.conflict.accept')}</Button>
          </Group>
        </form>
      )}
    </Tag>
  );
}
