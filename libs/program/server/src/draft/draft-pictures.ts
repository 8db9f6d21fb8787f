import { pictureOf, type DraftPicture } from '@feria/program-domain';
import type { PerformanceRow } from './draft-rows.ts';
import { placeOf, type Draft } from './draft.ts';

/** The draft as a release would show it, performance by performance. */
export function draftPictures(draft: Draft): DraftPicture[] {
  return draft.performances.map((row) => draftPicture(draft, row));
}

export function draftPicture(draft: Draft, performance: PerformanceRow): DraftPicture {
  const event = draft.events.get(performance.eventId)!;
  return pictureOf({
    performance,
    event,
    participants: event.participantIds.flatMap((id) => draft.participants.get(id) ?? []),
    performers: event.performerIds.flatMap((id) => draft.performers.get(id) ?? []),
    place: placeOf(draft, performance),
  });
}
