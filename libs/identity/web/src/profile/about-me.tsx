import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { LANGUAGES, type Language } from '@feria/kernel';
import { updateMe } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { ChoiceField, TextField } from '@feria/ui/console/fields';
import { SaveForm } from '@feria/ui/console/save-form';
import { useSession } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { meQuery } from '../session.ts';
import { Part } from './part.tsx';

/** Own name, and the language that the console and the messages speak. */
export function AboutMe(): ReactElement {
  const { t } = useTexts();
  const client = useQueryClient();
  const { account } = useSession();
  const form = useForm<{ name: string; language: Language }>({ values: { name: account.name, language: account.language } });
  const save = async (body: { name: string; language: Language }) => {
    client.setQueryData(meQuery.queryKey, await call(updateMe, { body }));
    told(t('ui.saved'));
  };
  return (
    <Part title={t('identity.profile.me')} lead={account.email}>
      <SaveForm form={form} save={save}>
        <TextField control={form.control} name="name" label={t('identity.name')} autoComplete="name" />
        <ChoiceField control={form.control} name="language" label={t('identity.language')} options={LANGUAGES.map((value) => ({ value, label: { es: 'Español', en: 'English', fr: 'Français' }[value] }))} />
      </SaveForm>
    </Part>
  );
}
