import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { changePassword } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { SaveForm } from '@feria/ui/console/save-form';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { Part } from './part.tsx';

interface Passwords { current: string; next: string }

export function ChangePassword(): ReactElement {
  const { t } = useTexts();
  const client = useQueryClient();
  const form = useForm<Passwords>({ defaultValues: { current: '', next: '' } });
  const { errors } = form.formState;
  const save = async (body: Passwords) => {
    await call(changePassword, { body });
    form.reset();
    told(t('identity.password.changed'));
    await client.invalidateQueries({ queryKey: ['sessions'] });
  };
  const eye = { visibilityToggleButtonProps: { 'aria-label': t('identity.password.show') } };
  return (
    <Part title={t('identity.password')} lead={t('identity.password.lead')}>
      <SaveForm form={form} save={save} verb={t('identity.password.change')}>
        <PasswordInput {...form.register('current')} {...eye} label={t('identity.password.current')} autoComplete="current-password" error={errors.current?.message} />
        <PasswordInput {...form.register('next')} {...eye} label={t('identity.newPassword.label')} description={t('identity.newPassword.hint')} autoComplete="new-password" error={errors.next?.message} />
      </SaveForm>
    </Part>
  );
}
