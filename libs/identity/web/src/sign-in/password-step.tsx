import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactElement } from 'react';
import { signIn, type MeView } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { useTexts } from '@feria/ui/texts';
import { Door } from './door.tsx';

export function PasswordStep({ onEntered }: { onEntered: (me: MeView) => void }): ReactElement {
  const { t } = useTexts();
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    setFailure('');
    try {
      onEntered(await call(signIn, { body: { email: String(given.get('email')).trim(), password: String(given.get('password')) } }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('ui.failed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Door title={t('identity.signIn')} lead={t('identity.signIn.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput label={t('identity.email')} name="email" type="email" autoComplete="username" required withAsterisk={false} autoFocus size="md" />
          <PasswordInput label={t('identity.password')} name="password" autoComplete="current-password" required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': t('identity.password.show') }} />
          {failure && <Alert color="red" variant="light" role="alert">{failure}</Alert>}
          <Button type="submit" size="md" loading={busy}>{t('identity.signIn')}</Button>
          <Anchor component={Link} to="/contrasena-olvidada" underline="always">{t('identity.forgotten')}</Anchor>
        </Stack>
      </form>
    </Door>
  );
}
