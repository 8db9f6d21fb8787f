import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSignOut } from '@feria/identity-web';
import { useSession } from '@feria/ui/console/session';
import { useTexts } from '@feria/ui/texts';

export function AccountMenu(): ReactElement {
  const { t } = useTexts();
  const { account } = useSession();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton p={2}>
          <Avatar aria-hidden="true" size={34} color="guinda" variant="light" name={account.name} alt="" />
          <VisuallyHidden>{t('console.account', { name: account.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--ink)">{account.name}</Text>
          <Text fz="sm">{account.email}</Text>
        </Menu.Label>
        <Menu.Item component={Link} to="/perfil" leftSection={<IconUser aria-hidden="true" size={18} />}>{t('console.account.profile')}</Menu.Item>
        <Menu.Item leftSection={<IconLogout aria-hidden="true" size={18} />} onClick={() => void signOut()}>{t('console.account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
