import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { giveSecondFactor, type MeView } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { useTexts } from '@feria/ui/texts';
import { useSignOut } from '../session.ts';
import { Door } from './door.tsx';

/** Six digits of the authenticator, or one of the recovery codes. */
export function CodeStep({ onEntered }: { onEntered: (me: MeView) => void }): ReactElement {
  const { t } = useTexts();
  const signOut = useSignOut();
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [failure, setFailure] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setFailure('');
    try {
      onEntered(await call(giveSecondFactor, { body: { code: code.trim() } }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('ui.failed'));
    }
  }

  return (
    <Door title={t('identity.code.title')} lead={t(recovery ? 'identity.code.recoveryLead' : 'identity.code.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput key={String(recovery)} label={t(recovery ? 'identity.code.recovery' : 'identity.code')} value={code} onChange={(event) => setCode(event.currentTarget.value)}
            inputMode={recovery ? 'text' : 'numeric'} autoComplete="one-time-code" autoFocus size="md" maxLength={20} />
          {failure && <Alert color="red" variant="light" role="alert">{failure}</Alert>}
          <Button type="submit" size="md" disabled={code.trim().length < 6}>{t('identity.continue')}</Button>
          <Anchor component="button" type="button" underline="always" onClick={() => { setRecovery(!recovery); setCode(''); }}>{t(recovery ? 'identity.code.useApp' : 'identity.code.useRecovery')}</Anchor>
          <Anchor component="button" type="button" underline="always" onClick={() => void signOut()}>{t('identity.code.other')}</Anchor>
        </Stack>
      </form>
    </Door>
  );
}
