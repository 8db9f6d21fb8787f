import { Button, Checkbox, CopyButton, Group, Stack } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import { Door } from './door.tsx';
import classes from './door.module.css';

/** Shown once: going on asks whether they are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => Promise<void> }): ReactElement {
  const { t } = useTexts();
  const [kept, setKept] = useState(false);
  return (
    <Door title={t('identity.codes.title')} lead={t('identity.codes.lead')}>
      <Stack>
        <ul className={classes.codes}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
        <Group>
          <CopyButton value={codes.join('\n')}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? 'ui.copied' : 'ui.copy')}</Button>}</CopyButton>
          <Button variant="default" onClick={() => window.print()}>{t('identity.codes.print')}</Button>
        </Group>
        <Checkbox label={t('identity.codes.kept')} checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
        <Button size="md" disabled={!kept} onClick={() => void onDone()}>{t('identity.continue')}</Button>
      </Stack>
    </Door>
  );
}
