import { Problem } from '@feria/kernel';
import { ParticipantDirectory } from '@feria/participants-contract';
import type { EventEdit } from '@feria/program-contract';
import type { PicturedPerformer } from '@feria/program-domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EventRow } from '../draft/draft-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { ensurePerformers } from '../performers/ensure-performers.ts';

/** Turns the people of an edit into ids: participants must exist, performers are made as they are named. */
@Injectable()
export class EventCast {
  constructor(private readonly participants: ParticipantDirectory) {}

  async resolve(manager: EntityManager, row: EventRow, { participantIds, performers }: EventEdit): Promise<EventRow> {
    if (participantIds) await this.requireParticipants(row.editionId, participantIds);
    return {
      ...row,
      participantIds: participantIds ? [...new Set(participantIds)] : row.participantIds,
      performerIds: performers ? await ensurePerformers(manager, row.editionId, performers, row.performerIds) : row.performerIds,
    };
  }

  /** The draft with the people that the event got, for its rules and views. */
  async joinTo(manager: EntityManager, draft: Draft, { participantIds, performerIds }: EventRow): Promise<Draft> {
    const cards = await this.participants.byIds([...participantIds]);
    const performers: PicturedPerformer[] = await manager.query('SELECT id, kind, name FROM program_performer WHERE id = ANY($1)', [performerIds]);
    return {
      ...draft,
      participants: new Map([...draft.participants, ...cards.map(({ id, key, displayName, iso2 }) => [id, { id, key, name: displayName, iso2 }] as const)]),
      performers: new Map([...draft.performers, ...performers.map((performer) => [performer.id, performer] as const)]),
    };
  }

  private async requireParticipants(editionId: string, ids: readonly string[]): Promise<void> {
    const known = new Set((await this.participants.byIds([...ids])).map(({ id }) => id));
    if (ids.some((id) => !known.has(id))) {
      const message = 'Alguno de los participantes ya no existe';
      throw new Problem('program/unknown-participant', 422, message, { fields: [{ field: 'participantIds', message }] });
    }
    await this.participants.ensureParticipations(editionId, [...ids]);
  }
}
