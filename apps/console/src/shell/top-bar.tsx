import { Burger, Button, Group, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { NoticesBell } from '@feria/notifications-web';
import { useTexts } from '@feria/ui/texts';
import { AccountMenu } from './account-menu.tsx';
import { EditionSwitcher } from './edition-switcher.tsx';
import classes from './shell.module.css';

const Palette = lazy(() => import('./palette.tsx'));
const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

export function TopBar({ opened, onToggle }: { opened: boolean; onToggle: () => void }): ReactElement {
  const { t } = useTexts();
  // Counts the openings: the palette is fetched at the first one and told of each.
  const [asked, ask] = useState(0);
  useHotkeys([['mod+K', () => ask((count) => count + 1)]], []);
  return (
    <Group h="100%" px="md" gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <Burger opened={opened} onClick={onToggle} hiddenFrom="sm" size="sm" aria-label={t('console.rail')} />
        <Link to="/" className={classes.brand}>
          <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24"><path fill="currentColor" d="M3 3h18v13l-3 4-3-4-3 4-3-4-3 4-3-4z" /></svg>
          <span className="mantine-visible-from-sm">Feria</span>
        </Link>
        <EditionSwitcher />
      </Group>
      <Group gap={6} wrap="nowrap">
        <Button variant="default" className={classes.palette!} justify="space-between" leftSection={<IconSearch aria-hidden="true" size={16} />} rightSection={<Kbd size="xs" aria-hidden="true" className={classes.paletteKeys!}>{MAC ? '⌘' : 'Ctrl'} K</Kbd>} onClick={() => ask(asked + 1)}>
          <span className={classes.paletteWords}>{t('console.palette')}</span>
        </Button>
        <NoticesBell />
        <AccountMenu />
      </Group>
      {asked > 0 && <Suspense fallback={null}><Palette asked={asked} /></Suspense>}
    </Group>
  );
}
