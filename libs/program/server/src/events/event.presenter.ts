import type { DraftView, EventView } from '@feria/program-contract';
import type { EventRow } from '../draft/draft-rows.ts';
import type { Draft } from '../draft/draft.ts';

/** An event as the list shows it: without its long texts. */
export function presentListedEvent(draft: Draft, row: EventRow): DraftView['events'][number] {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    type: row.type,
    discipline: row.discipline,
    audience: row.audience,
    languages: row.languages,
    access: row.access,
    admission: row.admission,
    expectedAudience: row.expectedAudience,
    participants: row.participantIds.flatMap((id) => draft.participants.get(id) ?? []).map(({ id, key, name, iso2 }) => ({ id, key, name, iso2 })),
    performers: row.performerIds.flatMap((id) => draft.performers.get(id) ?? []).map(({ id, name, kind }) => ({ id, name, kind })),
    continuous: presentRange(row),
    version: row.version,
  };
}

export function presentEvent(draft: Draft, row: EventRow): EventView {
  const { summary, description, url, source, sourceKey } = row;
  return { ...presentListedEvent(draft, row), summary, description, url, source, sourceKey };
}

function presentRange({ continuous, fromDate, toDate, dailyFrom, dailyTo }: EventRow): EventView['continuous'] {
  if (!continuous || !fromDate || !toDate) return null;
  return { fromDate, toDate, dailyFrom: dailyFrom?.slice(0, 5) ?? '00:00', dailyTo: dailyTo?.slice(0, 5) ?? '23:59' };
}
