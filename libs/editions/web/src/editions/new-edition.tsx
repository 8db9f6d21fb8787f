import { SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { createEdition, EDITION_DEFAULTS } from '@feria/editions-contract';
import { call } from '@feria/ui/api/call';
import { ChoiceField, TextField } from '@feria/ui/console/fields';
import { SaveForm } from '@feria/ui/console/save-form';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { LANGUAGES } from '@feria/kernel';
import { editionsQuery } from '../editions.query.ts';
import { requestOf, slugOf, type EditionForm } from './edition-form.ts';

/** The few things a new edition cannot do without; the rest has the real fair's values and is edited after. */
export function NewEdition({ onDone }: { onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<EditionForm>({ defaultValues: { ...EDITION_DEFAULTS, closedWeekdays: [], slug: '', name: { es: '' }, startsOn: '', endsOn: '' } });
  const name = form.watch('name.es') ?? '';
  const save = async (values: EditionForm) => {
    const made = await call(createEdition, { body: requestOf({ ...values, slug: values.slug || slugOf(name) }) });
    await client.invalidateQueries({ queryKey: editionsQuery.queryKey });
    told(t('editions.created'));
    onDone();
    await navigate({ to: `/e/${made.slug}/edicion` });
  };
  return (
    <SaveForm form={form} save={save} verb={t('editions.create')} onCancel={onDone} fieldOf={(field) => (field === 'name' ? 'name.es' : field)}>
      <TextField control={form.control} name="name.es" label={t('editions.name')} />
      <TextField control={form.control} name="slug" label={t('editions.slug')} hint={t('editions.slug.hint')} placeholder={slugOf(name)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextField control={form.control} name="startsOn" label={t('editions.startsOn')} type="date" />
        <TextField control={form.control} name="endsOn" label={t('editions.endsOn')} type="date" />
        <ChoiceField control={form.control} name="sourceLanguage" label={t('editions.sourceLanguage')} options={LANGUAGES.map((value) => ({ value, label: t(`ui.language.${value}`) }))} />
        <TextField control={form.control} name="zone" label={t('editions.zone')} />
      </SimpleGrid>
    </SaveForm>
  );
}
