import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { requestRecovery } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { useTexts } from '@feria/ui/texts';
import { Door } from './door.tsx';

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export default function ForgottenPage(): ReactElement {
  const { t } = useTexts();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => call(requestRecovery, { body: { email: email.trim() } }) });
  return (
    <Door title={t('identity.forgotten')} lead={t('identity.forgotten.lead')}>
      {ask.isSuccess ? <Alert color="jade" variant="light" role="status">{t('identity.forgotten.sent', { email: email.trim() })}</Alert> : (
        <form onSubmit={(event) => { event.preventDefault(); ask.mutate(); }}>
          <Stack>
            <TextInput label={t('identity.email')} type="email" autoComplete="username" required withAsterisk={false} size="md" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
            {ask.error && <Alert color="red" variant="light" role="alert">{ask.error.message}</Alert>}
            <Button type="submit" size="md" loading={ask.isPending}>{t('identity.forgotten.send')}</Button>
          </Stack>
        </form>
      )}
      <Anchor component={Link} to="/entrar" underline="always">{t('identity.backToSignIn')}</Anchor>
    </Door>
  );
}
