import { Modal, SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import type { LocalizedText } from '@feria/kernel';
import { createEvent } from '@feria/program-contract';
import { DISCIPLINES, type Discipline } from '@feria/program-domain';
import { call } from '@feria/ui/api/call';
import { ChoiceField, ChoicesField, NumberField, TextField } from '@feria/ui/console/fields';
import { SaveForm } from '@feria/ui/console/save-form';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { draftQuery, type Programme } from '../draft/draft.queries.ts';
import { spaceOptions } from '../draft/options.ts';
import { useParticipantOptions } from '../panel/event-fields.tsx';

/** The request says `event.title` and `performance.start`; the form has a title in one language, and a day. */
function formFieldOf(field: string, language: string): string {
  const name = field.replace(/^(event|performance)\./, '');
  if (name === 'title') return `title.${language}`;
  return name === 'start' ? 'date' : name;
}

interface Values { title: LocalizedText; discipline: Discipline; participantIds: string[]; date: string; time: string; spaceId: string | null; durationMin: number | null }

/** An event with its first performance; what is left empty is decided later in the panel. */
export default function NewEvent({ programme, onClose, onMade }: { programme: Programme; onClose: () => void; onMade: (number: number) => void }): ReactElement {
  const { t } = useTexts();
  const { slug, sourceLanguage, startsOn } = useEdition();
  const client = useQueryClient();
  const participants = useParticipantOptions();
  const form = useForm<Values>({ defaultValues: { title: { [sourceLanguage]: '' }, discipline: 'music', participantIds: [], date: startsOn, time: '', spaceId: null, durationMin: 60 } });
  const { control } = form;
  const save = async ({ title, discipline, participantIds, date, time, spaceId, durationMin }: Values) => {
    const { performance } = await call(createEvent, {
      params: { edition: slug },
      body: { event: { title, discipline, participantIds }, performance: { start: date && time ? `${date}T${time}` : null, spaceId, durationMin: durationMin ?? 60 } },
    });
    await client.invalidateQueries({ queryKey: draftQuery(slug).queryKey });
    told(t('program.event.created', { number: performance.number }));
    onClose();
    onMade(performance.number);
  };
  return (
    <Modal opened onClose={onClose} title={t('program.event.new')} size="lg">
      <SaveForm form={form} save={save} verb={t('program.event.create')} onCancel={onClose} fieldOf={(field) => formFieldOf(field, sourceLanguage)}>
        <TextField control={control} name={`title.${sourceLanguage}`} label={t('program.event.title', { language: t(`ui.language.${sourceLanguage}`) })} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <ChoiceField control={control} name="discipline" label={t('program.field.discipline')} options={DISCIPLINES.map((value) => ({ value, label: t(`program.discipline.${value}`) }))} searchable />
          <NumberField control={control} name="durationMin" label={t('program.duration')} suffix=" min" step={5} />
          <TextField control={control} name="date" label={t('program.date')} type="date" />
          <TextField control={control} name="time" label={t('program.time')} hint={t('program.time.later')} type="time" />
        </SimpleGrid>
        <ChoiceField control={control} name="spaceId" label={t('program.space')} options={spaceOptions(programme.places)} searchable clearable />
        <ChoicesField control={control} name="participantIds" label={t('program.field.participantIds')} options={participants} placeholder={t('program.participants.placeholder')} />
      </SaveForm>
    </Modal>
  );
}
