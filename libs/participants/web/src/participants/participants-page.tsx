import { Button, Drawer, Group, Select, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { listParticipants, ManageParticipants, PARTICIPANT_CONTINENTS, type ParticipantView } from '@feria/participants-contract';
import { call } from '@feria/ui/api/call';
import { PageFrame } from '@feria/ui/console/page-frame';
import { QueryView } from '@feria/ui/console/query-view';
import { useEdition, useMay } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { choiceIn, flagIn, textIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { shownParticipants } from './shown-participants.ts';
import { ParticipantForm } from './participant-form.tsx';
import { ParticipantTable } from './participant-table.tsx';

const readFilters = (raw: Record<string, unknown>) => ({ q: textIn(raw, 'q'), continente: choiceIn(raw, 'continente', PARTICIPANT_CONTINENTS), todos: flagIn(raw, 'todos') });

/** Countries, organisations and cities, with the names that protocol wants. */
export default function ParticipantsPage(): ReactElement {
  const { t, language } = useTexts();
  const { slug } = useEdition();
  const manages = useMay(ManageParticipants);
  const [{ q, continente, todos }, setFilters] = useUrlFilters(readFilters);
  const [edited, edit] = useState<ParticipantView | 'new' | null>(null);
  const query = useQuery({ queryKey: ['participants', slug], queryFn: ({ signal }) => call(listParticipants, { params: { edition: slug }, signal }) });
  const close = () => edit(null);
  return (
    <PageFrame title={t('participants.all')} lead={t('participants.lead')} actions={manages && <Button onClick={() => edit('new')}>{t('participants.new')}</Button>}>
      <Group mb="md" align="end">
        <TextInput type="search" aria-label={t('participants.search')} placeholder={t('participants.search')} value={q ?? ''} onChange={(event) => setFilters({ q: event.currentTarget.value || undefined })} w={280} />
        <Select aria-label={t('participants.continent')} placeholder={t('participants.continent')} clearable value={continente ?? null} onChange={(value) => setFilters({ continente: PARTICIPANT_CONTINENTS.find((one) => one === value) })} data={PARTICIPANT_CONTINENTS.map((value) => ({ value, label: t(`participants.continent.${value}`) }))} w={180} />
        <Switch label={t('participants.everyone')} checked={todos ?? false} onChange={(event) => setFilters({ todos: event.currentTarget.checked || undefined })} mb={8} />
      </Group>
      <QueryView query={query}>{(participants) => {
        const shown = shownParticipants(participants, { typed: q ?? '', continent: continente, all: todos ?? false }, language);
        if (shown.length === 0) return <Empty title={t('participants.nothing')}>{t('participants.nothing.hint')}</Empty>;
        return <ParticipantTable participants={shown} onEdit={manages ? edit : undefined} />;
      }}</QueryView>
      <Drawer opened={edited !== null} onClose={close} position="right" size="lg" title={edited === 'new' ? t('participants.new') : edited?.displayName[language] ?? edited?.key}>
        {edited && <ParticipantForm participant={edited === 'new' ? null : edited} onDone={close} />}
      </Drawer>
    </PageFrame>
  );
}
