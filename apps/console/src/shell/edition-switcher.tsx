import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';

/** Which edition; switching keeps the job one is at. */
export function EditionSwitcher(): ReactElement {
  const { t } = useTexts();
  const { editions, edition, account } = useSession();
  const localized = useLocalized();
  const job = /^\/e\/[^/]+\/([^/?]+)/.exec(useLocation().pathname)?.[1] ?? (account.office ? 'programa' : 'inicio');
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--ink)" rightSection={<IconSelector aria-hidden="true" size={16} />} miw={0} maw={{ base: 150, sm: 340 }} px="xs">
          <Text truncate fw={600} fz="md">{edition ? localized(edition.name) : t('console.edition.choose')}</Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('console.editions')}</Menu.Label>
        {editions.map((one) => (
          <Menu.Item key={one.slug} component={Link} to={`/e/${one.slug}/${job}`} rightSection={one.slug === edition?.slug ? <IconCheck aria-hidden="true" size={16} /> : null}>
            {localized(one.name)}
            {one.demonstration && <Text span c="dimmed" fz="sm"> · {t('console.edition.demo')}</Text>}
          </Menu.Item>
        ))}
        {account.office && <><Menu.Divider /><Menu.Item component={Link} to="/ediciones">{t('console.edition.all')}</Menu.Item></>}
      </Menu.Dropdown>
    </Menu>
  );
}
