import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listParticipants, type ParticipantView } from '@feria/participants-contract';
import { readDraft, readEvent, type DraftView } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { useEdition } from '@feria/ui/console/session';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { listVenues, type VenueView } from '@feria/venues-contract';
import { buildRows, placesOf, type Place, type Row } from './rows.ts';

/** The whole draft; read again in the background, because colleagues edit it too. */
export const draftQuery = (edition: string) => queryOptions({ queryKey: ['draft', edition], queryFn: ({ signal }) => call(readDraft, { params: { edition }, signal }), refetchInterval: 60_000 });
const venuesQuery = (edition: string) => queryOptions({ queryKey: ['venues', edition], queryFn: ({ signal }) => call(listVenues, { params: { edition }, signal }), staleTime: 60_000 });
const participantsQuery = (edition: string) => queryOptions({ queryKey: ['participants', edition], queryFn: ({ signal }) => call(listParticipants, { params: { edition }, signal }), staleTime: 60_000 });
export const eventQuery = (edition: string, event: string) => queryOptions({ queryKey: ['event', edition, event], queryFn: ({ signal }) => call(readEvent, { params: { edition, event }, signal }) });

export interface Programme {
  draft: DraftView;
  venues: VenueView[];
  rows: Row[];
  places: Map<string, Place>;
}

/** The draft with the names of its places, as rows in the reader's language. */
export function useProgramme(): { programme: Programme | undefined; error: Error | null; retry: () => void } {
  const { slug } = useEdition();
  const localized = useLocalized();
  const draft = useQuery(draftQuery(slug));
  const venues = useQuery(venuesQuery(slug));
  const places = useMemo(() => placesOf(venues.data ?? [], localized), [venues.data, localized]);
  const rows = useMemo(() => (draft.data ? buildRows(draft.data, places, localized) : []), [draft.data, places, localized]);
  const programme = draft.data && venues.data ? { draft: draft.data, venues: venues.data, rows, places } : undefined;
  return { programme, error: programme ? null : draft.error ?? venues.error, retry: () => { void draft.refetch(); void venues.refetch(); } };
}

/** Participants by name, for choosing. */
export function useParticipants(): ParticipantView[] {
  const { slug } = useEdition();
  return useQuery(participantsQuery(slug)).data ?? [];
}
