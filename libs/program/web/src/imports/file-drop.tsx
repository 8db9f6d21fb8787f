import { Alert, Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactElement } from 'react';
import { isProblem } from '@feria/ui/api/problem-error';
import { useTexts } from '@feria/ui/texts';
import classes from './imports.module.css';
import type { DryRun } from './use-dry-run.ts';

/** Choose a file or drop it. The server says what it is; the ending only helps to choose. */
export function FileDrop({ dryRun: { start, busy, sent, error } }: { dryRun: DryRun }): ReactElement {
  const { t } = useTexts();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) start(file);
  };
  return (
    <Stack mb="xl">
      <div className={classes.drop} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <IconTableImport aria-hidden="true" size={36} stroke={1.5} color="var(--guinda)" />
        {busy ? (
          <Stack gap={6} w={280} role="status">
            <Text>{sent < 1 ? t('program.import.sending', { percent: Math.round(sent * 100) }) : t('program.import.reading')}</Text>
            <Progress value={sent * 100} animated={sent >= 1} striped={sent >= 1} aria-label={t('program.import')} />
          </Stack>
        ) : (
          <>
            <Text fw={650} fz="lg">{t('program.import.drop')}</Text>
            <FileButton onChange={(file) => file && start(file)} accept=".xml,.csv,.xlsx">{(props) => <Button {...props}>{t('program.import.choose')}</Button>}</FileButton>
            <Text c="dimmed" fz="sm">{t('program.import.formats')}</Text>
          </>
        )}
      </div>
      {error && <Alert color="red" variant="light" role="alert" title={error.message}>{isProblem(error) && typeof error.body.detail === 'string' ? error.body.detail : t('program.import.nothingHappened')}</Alert>}
    </Stack>
  );
}
