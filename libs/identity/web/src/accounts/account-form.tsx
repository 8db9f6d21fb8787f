import { useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { LANGUAGES, type Grant, type Language } from '@feria/kernel';
import { updateAccount, type AccountView } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { ChoiceField, SwitchField, TextField } from '@feria/ui/console/fields';
import { SaveForm } from '@feria/ui/console/save-form';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { GrantsField } from './grants-field.tsx';

interface Values { name: string; language: Language; disabled: boolean; grants: Grant[] }

export function AccountForm({ account, onDone }: { account: AccountView; onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const client = useQueryClient();
  const { name, language, disabled, grants } = account;
  const form = useForm<Values>({ defaultValues: { name, language, disabled, grants } });
  const save = async (body: Values) => {
    await call(updateAccount, { params: { account: account.id }, body, ifMatch: account.version });
    told(t('ui.saved'));
    await client.invalidateQueries({ queryKey: ['accounts'] });
    onDone();
  };
  return (
    <SaveForm form={form} save={save} onCancel={onDone}>
      <TextField control={form.control} name="name" label={t('identity.name')} />
      <ChoiceField control={form.control} name="language" label={t('identity.language')} options={LANGUAGES.map((value) => ({ value, label: t(`ui.language.${value}`) }))} />
      <Controller control={form.control} name="grants" render={({ field }) => <GrantsField grants={field.value} onChange={field.onChange} />} />
      <SwitchField control={form.control} name="disabled" label={t('identity.disable')} hint={t('identity.disable.hint')} />
    </SaveForm>
  );
}
