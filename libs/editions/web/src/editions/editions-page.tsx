import { Badge, Button, Group, Modal, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ManageEditions, type EditionView } from '@feria/editions-contract';
import { PageFrame } from '@feria/ui/console/page-frame';
import { QueryView } from '@feria/ui/console/query-view';
import { useMay } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { dateWords } from '@feria/ui/date-words';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import { editionsQuery } from '../editions.query.ts';
import classes from './editions.module.css';
import { NewEdition } from './new-edition.tsx';

export default function EditionsPage(): ReactElement {
  const { t } = useTexts();
  const query = useQuery(editionsQuery);
  const manages = useMay(ManageEditions);
  const [creating, create] = useState(false);
  const newButton = manages && <Button onClick={() => create(true)}>{t('editions.new')}</Button>;
  return (
    <PageFrame title={t('editions.all')} actions={newButton}>
      <QueryView query={query}>{(editions) => editions.length === 0
        ? <Empty title={t('editions.empty')}>{t('editions.empty.hint')}</Empty>
        : <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} component="ul" p={0} m={0}>{[...editions].sort((a, b) => b.startsOn.localeCompare(a.startsOn)).map((edition) => <EditionCard key={edition.id} edition={edition} />)}</SimpleGrid>}</QueryView>
      <Modal opened={creating} onClose={() => create(false)} title={t('editions.new')} size="lg"><NewEdition onDone={() => create(false)} /></Modal>
    </PageFrame>
  );
}

function EditionCard({ edition }: { edition: EditionView }): ReactElement {
  const { t, language } = useTexts();
  const localized = useLocalized();
  return (
    <li className={classes.card}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Title order={2} fz="var(--t20)"><Link to={`/e/${edition.slug}/programa`} className={classes.link!}>{localized(edition.name)}</Link></Title>
        {edition.demonstration && <Badge color="indigo" variant="light">{t('editions.demonstration')}</Badge>}
      </Group>
      <Text mt={4}>{t('editions.fromTo', { from: dateWords(language, edition.startsOn, 'full'), to: dateWords(language, edition.endsOn, 'full') })}</Text>
      <Text c="dimmed">{t('editions.hours', { open: edition.dailyOpen, close: edition.dailyClose, zone: edition.zone.replaceAll('_', ' ') })}</Text>
      {localized(edition.guestOfHonour) && <Text c="dimmed">{t('editions.guestOfHonour')}: {localized(edition.guestOfHonour)}</Text>}
    </li>
  );
}
