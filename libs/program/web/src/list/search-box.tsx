import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { startTransition, useState, type ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import classes from './list.module.css';

interface Props {
  initial: string;
  /** Called with each key, as work that may wait. */
  onType: (typed: string) => void;
  /** Called when the typing pauses: the address follows. */
  onSettle: (typed: string) => void;
}

/** Shows each key at once, whatever the list behind it costs. */
export function SearchBox({ initial, onType, onSettle }: Props): ReactElement {
  const { t } = useTexts();
  const [typed, setTyped] = useState(initial);
  const settle = useDebouncedCallback(onSettle, 400);
  const type = (next: string) => {
    setTyped(next);
    startTransition(() => onType(next));
    settle(next);
  };
  return <TextInput type="search" className={classes.search!} leftSection={<IconSearch aria-hidden="true" size={16} />} aria-label={t('program.filter.q')} placeholder={t('program.filter.q')} value={typed} onChange={(event) => type(event.currentTarget.value)} />;
}
