import { Clock, Problem } from '@feria/kernel';
import type { PerformanceEdit } from '@feria/program-contract';
import { staleVersion, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { DraftLoader } from '../draft/draft-loader.ts';
import { HoldTimer } from '../holds/hold-timer.ts';
import { editedPerformance } from './edit-performance.ts';
import { outcomeOf, type EditOutcomeView } from './edit-outcome.ts';
import { SavePerformances } from './save-performances.ts';

@Injectable()
export class UpdatePerformance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly saving: SavePerformances,
    private readonly holds: HoldTimer,
    private readonly clock: Clock,
  ) {}

  /** `version`: the one the caller saw; 412 with the performance as it is when that is no longer true. */
  async execute(editionId: string, id: string, version: number, edit: PerformanceEdit): Promise<EditOutcomeView> {
    return this.uow.run(async (manager) => {
      const draft = await this.drafts.around(manager, editionId, { performanceIds: [id], spaceIds: edit.spaceId ? [edit.spaceId] : [] });
      const before = draft.performances.find((row) => row.id === id);
      if (!before) throw unknownPerformance();
      if (before.version !== version) throw staleVersion((await this.saving.current(manager, editionId, [id])).performances[0]);
      const after = editedPerformance(draft, before, edit, this.clock.now());
      const saved = await this.saving.execute(manager, draft, [{ before, after }]);
      await this.holds.set(after);
      return outcomeOf(saved);
    });
  }
}

export function unknownPerformance(): Problem {
  return new Problem('program/unknown-performance', 404, 'Esa función no existe en esta edición');
}
