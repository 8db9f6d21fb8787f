import { Alert, Anchor, Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { spendRecovery } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { isProblem } from '@feria/ui/api/problem-error';
import { useTexts } from '@feria/ui/texts';
import { Door } from './door.tsx';

/** The page of a recovery link. Opening it spends nothing (mail scanners open links): only the button does. */
export default function NewPasswordPage(): ReactElement {
  const { t } = useTexts();
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const [password, setPassword] = useState('');
  const spend = useMutation({ mutationFn: () => call(spendRecovery, { params: { token }, body: { password } }) });
  const fault = isProblem(spend.error) ? spend.error.faults.map(({ message }) => message).join('. ') || spend.error.message : spend.error?.message;
  if (spend.isSuccess) {
    return (
      <Door title={t('identity.newPassword.done')} lead={t('identity.newPassword.doneLead')}>
        <Button component={Link} to="/entrar" size="md">{t('identity.signIn')}</Button>
      </Door>
    );
  }
  return (
    <Door title={t('identity.newPassword')} lead={t('identity.newPassword.lead')}>
      <form onSubmit={(event) => { event.preventDefault(); spend.mutate(); }}>
        <Stack>
          <PasswordInput label={t('identity.newPassword.label')} description={t('identity.newPassword.hint')} autoComplete="new-password" size="md" value={password} onChange={(event) => setPassword(event.currentTarget.value)} visibilityToggleButtonProps={{ 'aria-label': t('identity.password.show') }} />
          {fault && <Alert color="red" variant="light" role="alert">{fault}</Alert>}
          <Button type="submit" size="md" loading={spend.isPending} disabled={password.length < 1}>{t('identity.newPassword.save')}</Button>
          <Anchor component={Link} to="/contrasena-olvidada" underline="always">{t('identity.newPassword.another')}</Anchor>
        </Stack>
      </form>
    </Door>
  );
}
