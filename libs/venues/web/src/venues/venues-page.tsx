import { Button, Drawer, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { listVenues, ManageVenues, type SpaceView, type VenueView } from '@feria/venues-contract';
import { call } from '@feria/ui/api/call';
import { PageFrame } from '@feria/ui/console/page-frame';
import { QueryView } from '@feria/ui/console/query-view';
import { useEdition, useMay } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { fold, holdsWords } from '@feria/ui/hooks/fold';
import { textIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { SpaceForm } from './space-form.tsx';
import { VenueCard } from './venue-card.tsx';
import { VenueForm } from './venue-form.tsx';
import classes from './venues.module.css';

const readFilters = (raw: Record<string, unknown>) => ({ q: textIn(raw, 'q') });

/** What the side panel edits: a venue (null: a new one), or a space of a venue. */
type Edited = { venue: VenueView | null } | { venue: VenueView; space: SpaceView | null };

export default function VenuesPage(): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const manages = useMay(ManageVenues);
  const [{ q }, setFilters] = useUrlFilters(readFilters);
  const [edited, edit] = useState<Edited | null>(null);
  const query = useQuery({ queryKey: ['venues', slug], queryFn: ({ signal }) => call(listVenues, { params: { edition: slug }, signal }) });
  const close = () => edit(null);
  return (
    <PageFrame title={t('venues.all')} lead={t('venues.lead')} actions={manages && <Button onClick={() => edit({ venue: null })}>{t('venues.new')}</Button>}>
      <TextInput type="search" aria-label={t('venues.search')} placeholder={t('venues.search')} value={q ?? ''} onChange={(event) => setFilters({ q: event.currentTarget.value || undefined })} maw={360} mb="md" />
      <QueryView query={query}>{(venues) => <VenueList venues={venues} typed={q ?? ''} onEdit={manages ? edit : undefined} />}</QueryView>
      <Drawer opened={edited !== null} onClose={close} position="right" size="lg" title={titleOf(edited, t)}>
        {edited && 'space' in edited && <SpaceForm venue={edited.venue} space={edited.space} onDone={close} />}
        {edited && !('space' in edited) && <VenueForm venue={edited.venue} onDone={close} />}
      </Drawer>
    </PageFrame>
  );
}

function VenueList({ venues, typed, onEdit }: { venues: VenueView[]; typed: string; onEdit: ((edited: Edited) => void) | undefined }): ReactElement {
  const { t } = useTexts();
  const shown = useMemo(() => venues.filter((venue) => holdsWords(fold([venue.code, ...Object.values(venue.name), venue.address, ...venue.spaces.map(({ name }) => name)].join(' ')), typed)), [venues, typed]);
  if (venues.length === 0) return <Empty title={t('venues.empty')}>{t('venues.empty.hint')}</Empty>;
  if (shown.length === 0) return <Empty title={t('venues.nothing')} />;
  return (
    <ul className={classes.list}>
      {shown.map((venue) => (
        <VenueCard key={venue.id} venue={venue} onEdit={onEdit && (() => onEdit({ venue }))} onSpace={onEdit && ((space) => onEdit({ venue, space }))} />
      ))}
    </ul>
  );
}

function titleOf(edited: Edited | null, t: (id: string) => string): string {
  if (!edited) return '';
  if ('space' in edited) return edited.space?.name ?? t('venues.space.new');
  return edited.venue ? edited.venue.code : t('venues.new');
}
