import { SimpleGrid, TagsInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { createParticipant, PARTICIPANT_CONTINENTS, PARTICIPANT_KINDS, updateParticipant, type ParticipantView } from '@feria/participants-contract';
import { call } from '@feria/ui/api/call';
import { ChoiceField, TextField } from '@feria/ui/console/fields';
import { LocalizedField } from '@feria/ui/console/localized-field';
import { SaveForm } from '@feria/ui/console/save-form';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { ColoursField } from './colours-field.tsx';

type Values = Omit<ParticipantView, 'id' | 'version' | 'participatesIn' | 'missions'>;
const NEW: Values = { key: '', kind: 'STATE', displayName: {}, officialName: {}, sortName: {}, iso2: null, continent: 'america', region: {}, languages: [], colours: [] };

export function ParticipantForm({ participant, onDone }: { participant: ParticipantView | null; onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const { control, ...form } = useForm<Values>({ defaultValues: participant ?? NEW });
  const save = async (values: Values) => {
    const { key, kind, displayName, officialName, sortName, continent, region, languages, colours } = values;
    const body = { kind, displayName, officialName, sortName, continent, region, languages, colours, iso2: values.iso2?.trim().toUpperCase() || null };
    if (participant) await call(updateParticipant, { params: { edition: slug, participant: participant.id }, body, ifMatch: participant.version });
    else await call(createParticipant, { params: { edition: slug }, body: { ...body, key } });
    told(t('ui.saved'));
    await client.invalidateQueries({ queryKey: ['participants', slug] });
    onDone();
  };
  return (
    <SaveForm form={{ control, ...form }} save={save} onCancel={onDone}>
      <LocalizedField control={control} name="displayName" label={t('participants.name')} hint={t('participants.name.hint')} />
      <LocalizedField control={control} name="officialName" label={t('participants.officialName')} />
      <LocalizedField control={control} name="sortName" label={t('participants.sortName')} hint={t('participants.sortName.hint')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {!participant && <TextField control={control} name="key" label={t('participants.key')} hint={t('participants.key.hint')} />}
        <ChoiceField control={control} name="kind" label={t('participants.kind')} options={PARTICIPANT_KINDS.map((value) => ({ value, label: t(`participants.kind.${value}`) }))} />
        <TextField control={control} name="iso2" label={t('participants.iso2')} hint={t('participants.iso2.hint')} />
        <ChoiceField control={control} name="continent" label={t('participants.continent')} options={PARTICIPANT_CONTINENTS.map((value) => ({ value, label: t(`participants.continent.${value}`) }))} />
        <Controller control={control} name="languages" render={({ field }) => <TagsInput label={t('participants.languages')} description={t('participants.languages.hint')} value={field.value} onChange={field.onChange} />} />
      </SimpleGrid>
      <LocalizedField control={control} name="region" label={t('participants.region')} />
      <Controller control={control} name="colours" render={({ field }) => <ColoursField colours={field.value} onChange={field.onChange} />} />
    </SaveForm>
  );
}
