import { Alert, SimpleGrid, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { PERFORMANCE_STATES } from '@feria/program-domain';
import type { PerformanceEdit, PerformanceView } from '@feria/program-contract';
import { isProblem } from '@feria/ui/api/problem-error';
import { ChoiceField, NumberField, TextField } from '@feria/ui/console/fields';
import { LeaveGuard } from '@feria/ui/console/leave-guard';
import { SaveForm } from '@feria/ui/console/save-form';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import type { Programme } from '../draft/draft.queries.ts';
import { spaceOptions } from '../draft/options.ts';
import type { Row } from '../draft/rows.ts';
import { useEditing } from '../draft/use-editing.ts';
import { slotFault } from './fault-field.ts';
import { needsReason, slotEdit, slotValuesOf, type SlotValues } from './slot-values.ts';
import { StaleSlot } from './stale-slot.tsx';

/** Time, space, duration and state. A colleague's edit meanwhile is shown beside one's own. */
export function SlotPart({ row, programme }: { row: Row; programme: Programme }): ReactElement {
  const { t } = useTexts();
  const { edit } = useEditing();
  const { performance } = row;
  const [stale, setStale] = useState<{ mine: PerformanceEdit; current: PerformanceView } | null>(null);
  // What the form was filled from: the list is read again meanwhile, and one's edit must not pass for an edit of that.
  const [base, setBase] = useState(performance);
  const form = useForm<SlotValues>({ defaultValues: slotValuesOf(performance) });
  const { control, reset, formState: { isDirty } } = form;
  // News from others fill the form as long as nothing was typed in it.
  const fill = useCallback((from: PerformanceView) => { setBase(from); reset(slotValuesOf(from)); }, [reset]);
  useEffect(() => { if (!isDirty) fill(performance); }, [performance, isDirty, fill]);
  const state = form.watch('state');
  const editable = programme.draft.abilities.edit && mayEditVenue(programme, row);

  const save = async (values: SlotValues) => {
    if (needsReason(values.state) && values.reason.trim().length < 3) return form.setError('reason', { message: t('program.reason.needed') }, { shouldFocus: true });
    const wanted = slotEdit(base, values);
    if (Object.keys(wanted).length === 0) return told(t('ui.unchanged'));
    try {
      fill(await edit(base, wanted));
    } catch (error) {
      if (isProblem(error, 412) && error.body.current) return setStale({ mine: wanted, current: error.body.current as PerformanceView });
      const fault = slotFault(error);
      if (fault) return form.setError(fault.field, { message: fault.message }, { shouldFocus: true });
      throw error;
    }
  };

  if (row.event.continuous) return <Alert color="indigo" variant="light">{t('program.continuous.hint')}</Alert>;
  return (
    <>
      <LeaveGuard when={isDirty} watch="ver" />
      {!editable && <Text c="dimmed" mb="sm">{t('program.readOnly')}</Text>}
      <fieldset disabled={!editable} style={{ border: 0, margin: 0, padding: 0 }}>
        <SaveForm form={form} save={save}>
          <SimpleGrid cols={2} spacing="sm">
            <TextField control={control} name="date" label={t('program.date')} type="date" />
            <TextField control={control} name="time" label={t('program.time')} type="time" />
          </SimpleGrid>
          <ChoiceField control={control} name="spaceId" label={t('program.space')} options={spaceOptions(programme.places)} searchable clearable />
          <SimpleGrid cols={3} spacing="sm">
            <NumberField control={control} name="durationMin" label={t('program.duration')} suffix=" min" step={5} />
            <NumberField control={control} name="setupMin" label={t('program.setup')} suffix=" min" step={5} />
            <NumberField control={control} name="teardownMin" label={t('program.teardown')} suffix=" min" step={5} />
          </SimpleGrid>
          <ChoiceField control={control} name="state" label={t('program.state')} options={PERFORMANCE_STATES.map((value) => ({ value, label: t(`program.state.${value}`) }))} />
          {needsReason(state) && <TextField control={control} name="reason" label={t('program.reason')} hint={t('program.reason.hint')} long />}
        </SaveForm>
      </fieldset>
      {stale && <StaleSlot before={base} mine={stale.mine} current={stale.current} places={programme.places} onClose={() => setStale(null)} onSettled={(settled) => { setStale(null); fill(settled); }} />}
    </>
  );
}

function mayEditVenue({ draft: { abilities } }: Programme, { place }: Row): boolean {
  return abilities.venueIds === null || !place || abilities.venueIds.includes(place.venueId);
}
