import { Divider, NavLink, ScrollArea, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { useTexts } from '@feria/ui/texts';
import { railEntries, type RailEntry } from './rail-entries.ts';
import { RailIcon } from './rail-icon.tsx';
import classes from './shell.module.css';

/** The jobs, one under the other; those of the whole product apart. */
export function Rail({ onGone }: { onGone: () => void }): ReactElement {
  const entries = railEntries(useSession());
  const [here, everywhere] = [entries.filter(({ place }) => place === 'edition'), entries.filter(({ place }) => place !== 'edition')];
  return (
    <ScrollArea h="100%" type="never">
      <Stack gap={2} p={8}>
        {here.map((entry) => <Entry key={entry.to} entry={entry} onGone={onGone} />)}
        {here.length > 0 && everywhere.length > 0 && <Divider my={6} />}
        {everywhere.map((entry) => <Entry key={entry.to} entry={entry} onGone={onGone} />)}
      </Stack>
    </ScrollArea>
  );
}

function Entry({ entry, onGone }: { entry: RailEntry; onGone: () => void }): ReactElement {
  const { t } = useTexts();
  return (
    <Link to={entry.to} className={classes.entry!} activeProps={{ 'data-active': 'true', 'aria-current': 'page' }} onClick={onGone}>
      <NavLink component="span" label={t(entry.text)} leftSection={<RailIcon name={entry.icon} />} className={classes.link!} />
    </Link>
  );
}
