import { Alert, Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { renderSVG } from 'uqr';
import { useState, type FormEvent, type ReactElement } from 'react';
import { beginSecondFactor, confirmSecondFactor } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { Failure, Waiting } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';
import { Door } from './door.tsx';
import classes from './door.module.css';
import { RecoveryCodes } from './recovery-codes.tsx';

interface Props {
  /** The factor is in force; the codes are on the screen. */
  onHold: () => void;
  onDone: () => Promise<void>;
}

/** First time: read the picture with an authenticator, give a code back, keep the recovery codes. */
export function SetupStep({ onHold, onDone }: Props): ReactElement {
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const begun = useQuery({ queryKey: ['second-factor', 'setup'], queryFn: () => call(beginSecondFactor), staleTime: Infinity, retry: false, gcTime: 0 });
  const confirm = useMutation({ mutationFn: () => call(confirmSecondFactor, { body: { code: code.trim() } }), onSuccess: onHold });
  if (confirm.data) return <RecoveryCodes codes={confirm.data.recoveryCodes} onDone={onDone} />;
  const submit = (event: FormEvent) => { event.preventDefault(); confirm.mutate(); };
  return (
    <Door title={t('identity.setup.title')} lead={t('identity.setup.lead')}>
      {begun.isError && <Failure error={begun.error} retry={() => void begun.refetch()} />}
      {begun.isPending && <Waiting rows={4} />}
      {begun.data && (
        <form onSubmit={submit}>
          <Stack>
            {/* The picture is drawn here from the secret: it never leaves this page. */}
            <div className={classes.qr} role="img" aria-label={t('identity.setup.qr')} dangerouslySetInnerHTML={{ __html: renderSVG(begun.data.uri, { border: 0 }) }} />
            <Text fz="sm">{t('identity.setup.byHand')} <Code>{begun.data.secret.replace(/(.{4})/g, '$1 ').trim()}</Code></Text>
            <TextInput label={t('identity.code')} value={code} onChange={(event) => setCode(event.currentTarget.value)} inputMode="numeric" autoComplete="one-time-code" maxLength={10} size="md" />
            {confirm.error && <Alert color="red" variant="light" role="alert">{confirm.error.message}</Alert>}
            <Button type="submit" size="md" loading={confirm.isPending} disabled={code.trim().length < 6}>{t('identity.setup.confirm')}</Button>
          </Stack>
        </form>
      )}
    </Door>
  );
}
