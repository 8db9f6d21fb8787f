import type { EntityManager } from 'typeorm';
import { insertRows } from '../rows/bulk-rows.ts';
import { EventParticipant } from './event-participant.entity.ts';
import { EventPerformer } from './event-performer.entity.ts';

export interface EventCast {
  id: string;
  participantIds: readonly string[];
  performerIds: readonly string[];
}

/** Gives events exactly these participants and performers, in this order. */
export async function replaceCast(manager: EntityManager, events: readonly EventCast[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  await manager.query('DELETE FROM program_event_participant WHERE event_id = ANY($1)', [ids]);
  await manager.query('DELETE FROM program_event_performer WHERE event_id = ANY($1)', [ids]);
  await insertCast(manager, events);
}

/** The same for events that have nobody yet. */
export async function insertCast(manager: EntityManager, events: readonly EventCast[]): Promise<void> {
  await insertRows(manager, EventParticipant, events.flatMap(({ id, participantIds }) =>
    [...new Set(participantIds)].map((participantId, position) => ({ eventId: id, participantId, position }))));
  await insertRows(manager, EventPerformer, events.flatMap(({ id, performerIds }) =>
    [...new Set(performerIds)].map((performerId, position) => ({ eventId: id, performerId, position }))));
}
