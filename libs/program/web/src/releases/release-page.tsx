import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { PublishProgramme, resetDraft } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { Confirm } from '@feria/ui/console/confirm';
import { PageFrame } from '@feria/ui/console/page-frame';
import { QueryView } from '@feria/ui/console/query-view';
import { useEdition, useMay } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { refused, told } from '@feria/ui/console/toast';
import { useGoTo } from '@feria/ui/hooks/use-go-to';
import { momentWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';
import { ChangesList } from '../publish/changes-list.tsx';
import { releaseQuery } from './releases.queries.ts';

/** One release to read; and the way back to it. */
export default function ReleasePage(): ReactElement {
  const { t, language } = useTexts();
  const { slug, zone } = useEdition();
  const { number = '' } = useParams({ strict: false }) as { number?: string };
  const client = useQueryClient();
  const goTo = useGoTo();
  const mayReset = useMay(PublishProgramme);
  const [asking, ask] = useState(false);
  const query = useQuery(releaseQuery(slug, number));
  const reset = useMutation({
    mutationFn: () => call(resetDraft, { params: { edition: slug, number } }),
    onSuccess: async ({ changed, unscheduled }) => {
      told(t('program.reset.done', { changed, unscheduled }));
      await Promise.all(['draft', 'preview', 'event'].map((key) => client.invalidateQueries({ queryKey: [key, slug] })));
    },
    onError: (error) => refused(error.message),
    onSettled: () => ask(false),
  });
  const lead = query.data && <>{t('program.release.lead', { when: momentWords(language, query.data.publishedAt, zone), who: query.data.publishedBy, count: query.data.changes })}{query.data.note && <> · «{query.data.note}»</>}</>;
  return (
    <PageFrame title={t('program.release', { number })} lead={lead} filled
      actions={<><Anchor component="button" type="button" underline="always" onClick={() => goTo(`/e/${slug}/publicar`, { parte: 'publicaciones' })}>{t('program.releases')}</Anchor>{mayReset && <Button variant="default" onClick={() => ask(true)}>{t('program.reset', { number })}</Button>}</>}>
      <QueryView query={query}>{({ entries }) => entries.length === 0 ? <Empty title={t('program.release.empty')} /> : <ChangesList changes={entries} />}</QueryView>
      <Confirm opened={asking} onClose={() => ask(false)} onConfirm={() => reset.mutate()} busy={reset.isPending} danger title={t('program.reset.ask', { number })} verb={t('program.reset', { number })}>{t('program.reset.askMore', { number })}</Confirm>
    </PageFrame>
  );
}
