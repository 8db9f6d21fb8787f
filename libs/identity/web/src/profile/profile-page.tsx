import { Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { PageFrame } from '@feria/ui/console/page-frame';
import { useTexts } from '@feria/ui/texts';
import { AboutMe } from './about-me.tsx';
import { ChangePassword } from './change-password.tsx';
import { Sessions } from './sessions.tsx';

export default function ProfilePage(): ReactElement {
  const { t } = useTexts();
  return (
    <PageFrame title={t('identity.profile')} narrow>
      <Stack gap={36}>
        <AboutMe />
        <ChangePassword />
        <Sessions />
      </Stack>
    </PageFrame>
  );
}
