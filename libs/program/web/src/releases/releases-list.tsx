import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { QueryView } from '@feria/ui/console/query-view';
import { useEdition } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { momentWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';
import { releasesQuery } from './releases.queries.ts';

/** Everything that was published, newest first. */
export function ReleasesList(): ReactElement {
  const { t, language } = useTexts();
  const { slug, zone } = useEdition();
  const query = useQuery(releasesQuery(slug));
  return (
    <QueryView query={query}>{(releases) => releases.length === 0 ? <Empty title={t('program.releases.none')}>{t('program.releases.none.hint')}</Empty> : (
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing="sm">
          <Table.Thead><Table.Tr><Table.Th>{t('program.releases.one')}</Table.Th><Table.Th>{t('program.publish.note')}</Table.Th><Table.Th>{t('program.releases.who')}</Table.Th><Table.Th ta="right">{t('program.releases.changes')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {releases.map((release) => (
              <Table.Tr key={release.number}>
                <Table.Td><Anchor component={Link} to={`/e/${slug}/publicaciones/${release.number}`} fw={650} underline="always">{t('program.release', { number: release.number })}</Anchor><Text fz="sm" c="dimmed">{momentWords(language, release.publishedAt, zone)}</Text></Table.Td>
                <Table.Td>{release.note || '—'}</Table.Td>
                <Table.Td>{release.publishedBy}</Table.Td>
                <Table.Td ta="right">{release.changes}<Text fz="sm" c="dimmed">{t('program.releases.of', { count: release.performances })}</Text></Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    )}</QueryView>
  );
}
