import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { updateEvent, type EventEdit, type EventView } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { isProblem } from '@feria/ui/api/problem-error';
import { QueryView } from '@feria/ui/console/query-view';
import { LeaveGuard } from '@feria/ui/console/leave-guard';
import { SaveForm } from '@feria/ui/console/save-form';
import { useEdition } from '@feria/ui/console/session';
import { refused, told, toldWithUndo } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { draftQuery, eventQuery } from '../draft/draft.queries.ts';
import { EventFields } from './event-fields.tsx';
import { eventEdit, eventValuesOf, inverseEventEdit, type EventValues } from './event-values.ts';
import { StaleEvent } from './stale-event.tsx';

/** What the event is. It belongs to all its performances at once. */
export function EventPart({ eventId, editable }: { eventId: string; editable: boolean }): ReactElement {
  const { slug } = useEdition();
  const query = useQuery(eventQuery(slug, eventId));
  return <QueryView query={query} rows={6}>{(event) => <EventEditor event={event} editable={editable} />}</QueryView>;
}

function EventEditor({ event, editable }: { event: EventView; editable: boolean }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const [stale, setStale] = useState<{ mine: EventEdit; current: EventView } | null>(null);
  // What the form was filled from: the event may be read again while somebody types.
  const [base, setBase] = useState(event);
  const form = useForm<EventValues>({ defaultValues: eventValuesOf(event) });
  const { reset, formState: { isDirty } } = form;
  const fill = useCallback((from: EventView) => { setBase(from); reset(eventValuesOf(from)); }, [reset]);
  useEffect(() => { if (!isDirty) fill(event); }, [event, isDirty, fill]);

  async function send(before: EventView, edit: EventEdit): Promise<EventView> {
    const after = await call(updateEvent, { params: { edition: slug, event: event.id }, body: edit, ifMatch: before.version });
    client.setQueryData(eventQuery(slug, event.id).queryKey, after);
    await client.invalidateQueries({ queryKey: draftQuery(slug).queryKey });
    return after;
  }
  async function edit(before: EventView, wanted: EventEdit): Promise<void> {
    const after = await send(before, wanted);
    setStale(null);
    fill(after);
    toldWithUndo(t('program.event.saved'), t('ui.undo'), () => {
      send(after, inverseEventEdit(before, wanted)).then((back) => { fill(back); told(t('program.undone')); }, (error: Error) => refused(error.message));
    });
  }
  const save = async (values: EventValues) => {
    const wanted = eventEdit(base, values);
    if (Object.keys(wanted).length === 0) return told(t('ui.unchanged'));
    try {
      await edit(base, wanted);
    } catch (error) {
      if (!isProblem(error, 412) || !error.body.current) throw error;
      setStale({ mine: wanted, current: error.body.current as EventView });
    }
  };
  return (
    <>
      <LeaveGuard when={isDirty} watch="ver" />
      {!editable && <Text c="dimmed" mb="sm">{t('program.readOnly')}</Text>}
      <fieldset disabled={!editable} style={{ border: 0, margin: 0, padding: 0 }}>
        <SaveForm form={form} save={save}><EventFields control={form.control} /></SaveForm>
      </fieldset>
      {stale && (
        <StaleEvent before={base} mine={stale.mine} current={stale.current} onClose={() => setStale(null)}
          onMine={() => edit(stale.current, stale.mine)}
          onTheirs={() => { client.setQueryData(eventQuery(slug, event.id).queryKey, stale.current); fill(stale.current); setStale(null); }} />
      )}
    </>
  );
}
