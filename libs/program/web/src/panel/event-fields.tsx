import { SimpleGrid, Stack, TagsInput } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { Controller, useWatch, type Control } from 'react-hook-form';
import { ACCESS_FEATURES, ADMISSIONS, AUDIENCES, DISCIPLINES } from '@feria/program-domain';
import { ChecksField, ChoiceField, ChoicesField, NumberField, SwitchField, TextField } from '@feria/ui/console/fields';
import { LocalizedField } from '@feria/ui/console/localized-field';
import { languageWords } from '@feria/ui/date-words';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import { useParticipants } from '../draft/draft.queries.ts';
import { COMMON_LANGUAGES } from '../draft/options.ts';
import type { EventValues } from './event-values.ts';

/** Everything that can be said of an event, by how often it is edited. */
export function EventFields({ control }: { control: Control<EventValues> }): ReactElement {
  const { t, language } = useTexts();
  const participants = useParticipantOptions();
  const continuous = useWatch({ control, name: 'continuous' });
  const spoken = useWatch({ control, name: 'languages' });
  const languages = useMemo(() => [...new Set([...COMMON_LANGUAGES, ...spoken])].map((value) => ({ value, label: languageWords(language, value) })), [spoken, language]);
  const words = (prefix: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`program.${prefix}.${value}`) }));
  return (
    <Stack gap="md">
      <LocalizedField control={control} name="title" label={t('program.field.title')} stacked />
      <ChoicesField control={control} name="participantIds" label={t('program.field.participantIds')} options={participants} placeholder={t('program.participants.placeholder')} />
      <SimpleGrid cols={2} spacing="sm">
        <ChoiceField control={control} name="discipline" label={t('program.field.discipline')} options={words('discipline', DISCIPLINES)} searchable />
        <TextField control={control} name="type" label={t('program.field.type')} />
        <ChoiceField control={control} name="audience" label={t('program.field.audience')} options={words('audience', AUDIENCES)} />
        <ChoiceField control={control} name="admission" label={t('program.field.admission')} options={words('admission', ADMISSIONS)} />
      </SimpleGrid>
      <Controller control={control} name="ensembles" render={({ field }) => <TagsInput label={t('program.field.ensembles')} description={t('program.tags.hint')} value={field.value} onChange={field.onChange} />} />
      <Controller control={control} name="people" render={({ field }) => <TagsInput label={t('program.field.people')} description={t('program.tags.hint')} value={field.value} onChange={field.onChange} />} />
      <ChoicesField control={control} name="languages" label={t('program.field.languages')} options={languages} />
      <ChecksField control={control} name="access" label={t('program.field.access')} options={words('access', ACCESS_FEATURES)} />
      <LocalizedField control={control} name="summary" label={t('program.field.summary')} stacked long />
      <LocalizedField control={control} name="description" label={t('program.field.description')} stacked long />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField control={control} name="expectedAudience" label={t('program.field.expectedAudience')} />
        <TextField control={control} name="url" label={t('program.field.url')} type="url" />
      </SimpleGrid>
      <SwitchField control={control} name="continuous" label={t('program.field.continuous')} hint={t('program.continuous.explain')} />
      {continuous && (
        <SimpleGrid cols={2} spacing="sm">
          <TextField control={control} name="fromDate" label={t('program.field.fromDate')} type="date" />
          <TextField control={control} name="toDate" label={t('program.field.toDate')} type="date" />
          <TextField control={control} name="dailyFrom" label={t('program.field.dailyFrom')} type="time" />
          <TextField control={control} name="dailyTo" label={t('program.field.dailyTo')} type="time" />
        </SimpleGrid>
      )}
    </Stack>
  );
}

/** Those of this edition first, each by name. */
export function useParticipantOptions() {
  const all = useParticipants();
  const localized = useLocalized();
  return useMemo(() => {
    const { compare } = new Intl.Collator();
    return [...all].sort((a, b) => Number(b.participatesIn) - Number(a.participatesIn) || compare(localized(a.displayName), localized(b.displayName))).map(({ id, displayName }) => ({ value: id, label: localized(displayName) }));
  }, [all, localized]);
}
