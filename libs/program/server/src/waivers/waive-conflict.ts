import { Clock, newId, Problem } from '@feria/kernel';
import { DraftChanged, type ConflictView } from '@feria/program-contract';
import type { Conflict, Rule } from '@feria/program-domain';
import { currentActor, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { checkDraft, presentReport } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';

@Injectable()
export class WaiveConflict {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Accepts a conflict that stands now. A waiver holds as long as the conflict keeps its key; waiving again changes the reason. */
  async execute(editionId: string, { key, rule, reason }: { key: string; rule: Rule; reason: string }): Promise<ConflictView> {
    return this.uow.run(async (manager) => {
      const draft = await this.drafts.all(manager, editionId);
      const { open, waived } = checkDraft(draft);
      const conflict = [...open, ...waived].find((one) => one.key === key && one.rule === rule);
      if (!conflict) throw new Problem('program/no-such-conflict', 404, 'Ese conflicto ya no existe');
      await manager.query(
        `INSERT INTO program_waiver (id, edition_id, rule, conflict_key, reason, account_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (edition_id, conflict_key) DO UPDATE SET reason = excluded.reason, account_id = excluded.account_id, at = excluded.at`,
        [newId(), editionId, rule, key, reason, currentActor().accountId, this.clock.now()],
      );
      await this.tell(editionId, conflict, 'program.conflict.waived', { reason });
      const after = { ...draft, waivers: new Map(draft.waivers).set(key, reason) };
      return presentReport(after, { open: [], waived: [conflict] }, currentActor().language)[0]!;
    });
  }

  /** Nothing happens when it was not waived. */
  async withdraw(editionId: string, key: string): Promise<void> {
    await this.uow.run(async (manager) => {
      const [taken]: [{ reason: string }[], number] = await manager.query('DELETE FROM program_waiver WHERE edition_id = $1 AND conflict_key = $2 RETURNING reason', [editionId, key]);
      if (taken[0]) await this.tell(editionId, { key, performanceIds: [] }, 'program.conflict.waiver-withdrawn', undefined, taken[0]);
    });
  }

  private async tell(editionId: string, { key, performanceIds }: Pick<Conflict, 'key' | 'performanceIds'>, action: string, after?: object, before?: object): Promise<void> {
    await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds: [...performanceIds] }, fact: { action, subject: { kind: 'conflict', id: key }, before, after } });
  }
}
