import { SimpleGrid, Stack, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { NoticesList } from '@feria/notifications-web';
import { MissionProgramme } from '@feria/program-web';
import { PageFrame } from '@feria/ui/console/page-frame';
import { useEdition, useSession } from '@feria/ui/console/session';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';

/** What a mission sees: its notices and its own programme, to read. */
export default function MissionHome(): ReactElement {
  const { t } = useTexts();
  const { account } = useSession();
  const localized = useLocalized();
  const edition = useEdition();
  return (
    <PageFrame title={t('console.mission.title', { name: account.name })} lead={t('console.mission.lead', { edition: localized(edition.name) })}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <Stack component="section" aria-labelledby="mission-programme" gap="sm">
          <Title order={2} id="mission-programme" fz="var(--t20)">{t('console.mission.programme')}</Title>
          <MissionProgramme />
        </Stack>
        <Stack component="section" aria-labelledby="mission-notices" gap="sm">
          <Title order={2} id="mission-notices" fz="var(--t20)">{t('console.mission.notices')}</Title>
          <NoticesList />
        </Stack>
      </SimpleGrid>
    </PageFrame>
  );
}
