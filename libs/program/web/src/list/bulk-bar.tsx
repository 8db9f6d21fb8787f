import { Alert, Button, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { foldFilter } from '@feria/ui/hooks/fold-filter';
import { useTexts } from '@feria/ui/texts';
import type { Programme } from '../draft/draft.queries.ts';
import type { BulkChange } from '../draft/inverse.ts';
import { spaceOptions } from '../draft/options.ts';
import type { Row } from '../draft/rows.ts';
import { useEditing } from '../draft/use-editing.ts';
import classes from './list.module.css';

type Act = 'shift' | 'space' | 'duration' | 'state' | 'swap';

/** What can be done with all chosen rows at once: all of them or none. */
export default function BulkBar({ programme, rows, onDone }: { programme: Programme; rows: readonly Row[]; onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const { bulk } = useEditing();
  const [act, setAct] = useState<Act>('shift');
  const [minutes, setMinutes] = useState<number | ''>(15);
  const [spaceId, setSpace] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const change = changeOf(act, minutes, spaceId, reason);
  const save = useMutation({ mutationFn: (wanted: BulkChange) => bulk(rows.map(({ performance }) => performance), wanted), onSuccess: onDone });
  const acts: Act[] = rows.length === 2 ? ['shift', 'space', 'duration', 'swap', 'state'] : ['shift', 'space', 'duration', 'state'];
  return (
    <div className={classes.bulk}>
      <form className={classes.bulkCard} aria-label={t('program.bulk')} onSubmit={(event) => { event.preventDefault(); if (change) save.mutate(change); }}>
        <Text fw={700} pb={8}>{t('program.chosen', { count: rows.length })}</Text>
        <Select aria-label={t('program.bulk.what')} value={act} onChange={(value) => value && setAct(value as Act)} allowDeselect={false} w={190} data={acts.map((value) => ({ value, label: t(`program.bulk.${value}`) }))} />
        {(act === 'shift' || act === 'duration') && <NumberInput aria-label={t('program.minutes')} value={minutes} onChange={(value) => setMinutes(value === '' ? '' : Number(value))} suffix=" min" step={5} w={120} allowDecimal={false} {...(act === 'duration' && { min: 1 })} />}
        {act === 'space' && <Select aria-label={t('program.space')} placeholder={t('program.space')} searchable filter={foldFilter} value={spaceId} onChange={setSpace} data={spaceOptions(programme.places)} w={260} />}
        {act === 'state' && <TextInput aria-label={t('program.reason')} placeholder={t('program.reason.placeholder')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} w={260} />}
        <Button type="submit" color={act === 'state' ? 'red' : 'guinda'} disabled={!change} loading={save.isPending}>{t(act === 'state' ? 'program.bulk.cancelThem' : 'program.bulk.apply')}</Button>
        <Button variant="default" onClick={onDone}>{t('program.bulk.leave')}</Button>
        {save.error && <Alert color="red" variant="light" role="alert" w="100%" py={6}>{save.error.message}</Alert>}
      </form>
    </div>
  );
}

/** The change that is asked for, or null while something is missing. */
function changeOf(act: Act, minutes: number | '', spaceId: string | null, reason: string): BulkChange | null {
  if (act === 'shift') return minutes ? { kind: 'shift', minutes } : null;
  if (act === 'duration') return minutes && minutes > 0 ? { kind: 'duration', durationMin: minutes } : null;
  if (act === 'space') return spaceId ? { kind: 'space', spaceId } : null;
  if (act === 'swap') return { kind: 'swap' };
  return reason.trim().length > 2 ? { kind: 'state', state: 'cancelled', reason: reason.trim() } : null;
}
