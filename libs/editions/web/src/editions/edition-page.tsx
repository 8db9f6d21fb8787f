import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import { useState, type ReactElement } from 'react';
import { readEdition, updateEdition, type EditionView } from '@feria/editions-contract';
import { call } from '@feria/ui/api/call';
import { isProblem } from '@feria/ui/api/problem-error';
import { LeaveGuard } from '@feria/ui/console/leave-guard';
import { PageFrame } from '@feria/ui/console/page-frame';
import { QueryView } from '@feria/ui/console/query-view';
import { SaveForm } from '@feria/ui/console/save-form';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import { EditionFields } from './edition-fields.tsx';
import { formOf, requestOf, type EditionForm } from './edition-form.ts';
import { FeedLinks } from './feed-links.tsx';

export default function EditionPage(): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const localized = useLocalized();
  const query = useQuery({ queryKey: ['edition', slug], queryFn: ({ signal }) => call(readEdition, { params: { edition: slug }, signal }) });
  return (
    <PageFrame title={t('editions.one')} lead={query.data && localized(query.data.name)} narrow
      actions={<Button component="a" href={`/${slug}`} target="_blank" rel="noreferrer" variant="default" rightSection={<IconExternalLink aria-hidden="true" size={16} />}>{t('editions.openSite')}</Button>}>
      <QueryView query={query}>{(edition) => <><EditionEditor key={edition.version} edition={edition} /><FeedLinks slug={slug} /></>}</QueryView>
    </PageFrame>
  );
}

function EditionEditor({ edition }: { edition: EditionView }): ReactElement {
  const { t } = useTexts();
  const client = useQueryClient();
  const [stale, setStale] = useState(false);
  const form = useForm<EditionForm>({ defaultValues: formOf(edition) });
  const save = async (values: EditionForm) => {
    const { slug: _slug, ...body } = requestOf(values);
    await call(updateEdition, { params: { edition: edition.slug }, body, ifMatch: edition.version });
    told(t('ui.saved'));
    await Promise.all([client.invalidateQueries({ queryKey: ['edition', edition.slug] }), client.invalidateQueries({ queryKey: ['editions'] })]);
  };
  return (
    <SaveForm form={form} save={save} onProblem={(error) => { const old = isProblem(error, 412); setStale(old); return old; }}>
      <LeaveGuard when={form.formState.isDirty && !form.formState.isSubmitting} />
      <EditionFields control={form.control} />
      {stale && (
        <Alert color="red" variant="light" role="alert" title={t('ui.stale.title')}>
          <Group><Text>{t('editions.stale')}</Text><Button variant="default" size="xs" onClick={() => void client.invalidateQueries({ queryKey: ['edition', edition.slug] })}>{t('editions.readAgain')}</Button></Group>
        </Alert>
      )}
    </SaveForm>
  );
}
