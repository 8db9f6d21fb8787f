import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '@feria/ui/texts';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame of every signed-in screen: what edition, which jobs, who. */
export function Shell({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTexts();
  const [opened, rail] = useDisclosure(false);
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding={0}>
      <a href="#work" className={classes.skip}>{t('console.skip')}</a>
      <AppShell.Header className={classes.header!}><TopBar opened={opened} onToggle={rail.toggle} /></AppShell.Header>
      <AppShell.Navbar className={classes.navbar!} aria-label={t('console.rail')}><Rail onGone={rail.close} /></AppShell.Navbar>
      <AppShell.Main id="work" tabIndex={-1}>{children}</AppShell.Main>
    </AppShell>
  );
}
