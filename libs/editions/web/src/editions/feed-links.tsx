import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';

const FEEDS = ['schedule.xml', 'program.ics', 'program.json', 'program.csv', 'changes.atom'];

/** What others can read of the edition. They exist from the first release on. */
export function FeedLinks({ slug }: { slug: string }): ReactElement {
  const { t } = useTexts();
  return (
    <Stack component="section" gap="xs" mt={40}>
      <Title order={2} fz="var(--t20)">{t('editions.feeds')}</Title>
      <Text c="dimmed">{t('editions.feeds.lead')}</Text>
      <List spacing={4}>
        {FEEDS.map((name) => <List.Item key={name}><Anchor href={`/feeds/${slug}/${name}`} target="_blank" rel="noreferrer" underline="always">{name}</Anchor> · {t(`editions.feed.${name}`)}</List.Item>)}
      </List>
    </Stack>
  );
}
