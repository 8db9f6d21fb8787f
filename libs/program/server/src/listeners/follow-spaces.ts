import type { EventEnvelope } from '@feria/kernel';
import { Listens, logger, problemOfConstraint, UnitOfWork, type EventListener } from '@feria/server';
import { VenuesChanged } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DraftLoader } from '../draft/draft-loader.ts';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { withCopies } from '../draft/draft.ts';

/**
 * Copies the changeover of spaces, and the policy of the venues they belong to, into the rows again. Where a longer
 * changeover would make two shows overlap that may not, the row keeps what it had until somebody moves it.
 */
@Injectable()
@Listens({ name: 'program.follow-spaces', event: VenuesChanged.name })
export class FollowSpaces implements EventListener<{ editionId: string }> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
  ) {}

  async handle({ payload: { editionId } }: EventEnvelope<{ editionId: string }>): Promise<void> {
    await this.uow.run(async (manager) => {
      const draft = await this.drafts.all(manager, editionId);
      const changed = draft.performances.map((row) => ({ row, next: withCopies(draft, row) }))
        .filter(({ row, next }) => row.spaceId !== null && (row.changeoverMin !== next.changeoverMin || row.exclusive !== next.exclusive))
        .map(({ next }) => next);
      if (await copied(manager, changed)) return;
      for (const row of changed) {
        if (!await copied(manager, [row])) logger.warn({ performance: row.id }, 'A longer changeover would make shows overlap; this one keeps the old');
      }
    });
  }
}

/** Whether the rows could be written; when the constraint refuses, nothing of them is. */
async function copied(manager: EntityManager, rows: readonly PerformanceRow[]): Promise<boolean> {
  if (rows.length === 0) return true;
  try {
    await manager.transaction((inner) => inner.query(
      `UPDATE program_performance p SET changeover_min = r.changeover, exclusive = r.exclusive
       FROM unnest($1::uuid[], $2::int[], $3::boolean[]) AS r(id, changeover, exclusive) WHERE p.id = r.id`,
      [rows.map(({ id }) => id), rows.map(({ changeoverMin }) => changeoverMin), rows.map(({ exclusive }) => exclusive)],
    ));
    return true;
  } catch (error) {
    if (problemOfConstraint(error)?.code === 'program/space-already-booked') return false;
    throw error;
  }
}
