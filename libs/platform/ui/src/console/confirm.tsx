import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.tsx';

interface Props {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** The verb on the button, naming the thing. */
  verb: string;
  danger?: boolean;
  busy?: boolean;
  /** Asks to type this number or word first. */
  typed?: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once, naming the thing, before what cannot be taken back. */
export function Confirm({ opened, title, children, verb, danger = false, busy = false, typed, onClose, onConfirm }: Props): ReactElement {
  const { t } = useTexts();
  const [word, setWord] = useState('');
  const ready = typed === undefined || word.trim() === typed;
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered>
      <form onSubmit={(event) => { event.preventDefault(); if (ready && !busy) onConfirm(); }}>
        <Stack>
          <Text component="div">{children}</Text>
          {typed !== undefined && <TextInput label={t('ui.typeToConfirm', { word: typed })} value={word} onChange={(event) => setWord(event.currentTarget.value)} autoComplete="off" />}
          <Group justify="end">
            <Button variant="default" onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" color={danger ? 'red' : 'guinda'} disabled={!ready} loading={busy}>{verb}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
