import { Clock, Problem } from '@feria/kernel';
import type { BulkEditRequest } from '@feria/program-contract';
import { staleVersion, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DraftLoader } from '../draft/draft-loader.ts';
import { HoldTimer } from '../holds/hold-timer.ts';
import { bulkEdits } from './bulk-edits.ts';
import { editedPerformance } from './edit-performance.ts';
import { SavePerformances, type SavedPerformances } from './save-performances.ts';

@Injectable()
export class BulkEdit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly saving: SavePerformances,
    private readonly holds: HoldTimer,
    private readonly clock: Clock,
  ) {}

  /** All of them or none, in one transaction. 412 when one is not as the caller saw it. */
  async execute(editionId: string, { items, change }: z.output<typeof BulkEditRequest>): Promise<SavedPerformances> {
    return this.uow.run(async (manager) => {
      const draft = await this.drafts.all(manager, editionId);
      const rows = new Map(draft.performances.map((row) => [row.id, row]));
      const chosen = [...new Map(items.map((item) => [item.id, item])).values()];
      const befores = chosen.map(({ id }) => rows.get(id) ?? refuseUnknown());
      const late = chosen.filter(({ id, version }) => rows.get(id)?.version !== version).map(({ id }) => id);
      if (late.length > 0) throw staleVersion((await this.saving.current(manager, editionId, late)).performances);
      const now = this.clock.now();
      const edits = bulkEdits(draft, befores, change);
      const changes = befores.map((before) => ({ before, after: editedPerformance(draft, before, edits.get(before.id) ?? {}, now) }));
      const saved = await this.saving.execute(manager, draft, changes);
      for (const { after } of changes) await this.holds.set(after);
      return saved;
    });
  }
}

function refuseUnknown(): never {
  throw new Problem('program/unknown-performance', 404, 'Alguna de las funciones elegidas no existe en esta edición');
}
