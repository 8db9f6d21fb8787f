import { useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { LANGUAGES, type Grant, type Language } from '@feria/kernel';
import { createAccount } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { ChoiceField, TextField } from '@feria/ui/console/fields';
import { SaveForm } from '@feria/ui/console/save-form';
import { useSession } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { GrantsField } from './grants-field.tsx';

interface Values { email: string; name: string; language: Language; grants: Grant[] }

/** A new account: its owner gets a link by mail to set the password. */
export function NewAccount({ onDone }: { onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const client = useQueryClient();
  const { editions } = useSession();
  const form = useForm<Values>({ defaultValues: { email: '', name: '', language: 'es', grants: [{ role: 'programmer', editionId: editions[0]?.id ?? null, scopes: [] }] } });
  const save = async (body: Values) => {
    await call(createAccount, { body });
    told(t('identity.account.created', { email: body.email }));
    await client.invalidateQueries({ queryKey: ['accounts'] });
    onDone();
  };
  return (
    <SaveForm form={form} save={save} verb={t('identity.account.create')} onCancel={onDone}>
      <TextField control={form.control} name="email" label={t('identity.email')} type="email" autoComplete="off" />
      <TextField control={form.control} name="name" label={t('identity.name')} autoComplete="off" />
      <ChoiceField control={form.control} name="language" label={t('identity.language')} options={LANGUAGES.map((value) => ({ value, label: t(`ui.language.${value}`) }))} />
      <Controller control={form.control} name="grants" render={({ field }) => <GrantsField grants={field.value} onChange={field.onChange} />} />
    </SaveForm>
  );
}
