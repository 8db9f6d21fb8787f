import { Clock } from '@feria/kernel';
import { DraftChanged } from '@feria/program-contract';
import { Handles, Outbox, UnitOfWork, type JobHandler } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ExpireHoldsJob } from './holds.jobs.ts';

const REASON = 'El apartado venció sin confirmarse';

interface Expired {
  id: string;
  editionId: string;
  spaceId: string | null;
  startsAt: Date | null;
  holdExpiresAt: Date;
  released: boolean;
}

/**
 * Frees what expired holds kept. One that was never released goes back to the unscheduled; one that the public knows
 * is cancelled, because what was released does not disappear. A person decides in the next release.
 */
@Injectable()
@Handles(ExpireHoldsJob)
export class ExpireHolds implements JobHandler {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.execute();
  }

  /** Answers how many expired. Safe to run anywhere, any time, twice at once. */
  async execute(): Promise<number> {
    return this.uow.run(async (manager) => {
      const due: Expired[] = await manager.query(
        `SELECT p.id, p.edition_id AS "editionId", p.space_id AS "spaceId", p.starts_at AS "startsAt", p.hold_expires_at AS "holdExpiresAt",
           EXISTS (SELECT 1 FROM program_release_revision l WHERE l.performance_id = p.id) AS released
         FROM program_performance p WHERE p.state = 'hold' AND p.hold_expires_at <= $1 ORDER BY p.id LIMIT 500 FOR UPDATE OF p SKIP LOCKED`,
        [this.clock.now()],
      );
      if (due.length > 0) await this.free(manager, due);
      return due.length;
    });
  }

  private async free(manager: EntityManager, due: readonly Expired[]): Promise<void> {
    await manager.query(
      `UPDATE program_performance SET state = 'planned', space_id = NULL, starts_at = NULL, hold_expires_at = NULL, exclusive = false, version = version + 1 WHERE id = ANY($1)`,
      [due.filter(({ released }) => !released).map(({ id }) => id)],
    );
    await manager.query(
      `UPDATE program_performance SET state = 'cancelled', reason = $2, hold_expires_at = NULL, version = version + 1 WHERE id = ANY($1)`,
      [due.filter(({ released }) => released).map(({ id }) => id), REASON],
    );
    for (const { id, editionId, released, ...before } of due) {
      await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds: [id] }, fact: {
        action: 'program.hold.expired', subject: { kind: 'performance', id }, before: { state: 'hold', ...before },
        after: released ? { state: 'cancelled', reason: REASON } : { state: 'planned', spaceId: null, startsAt: null },
      } });
    }
  }
}
