import { Clock, Problem } from '@feria/kernel';
import { DraftChanged } from '@feria/program-contract';
import { Outbox, UnitOfWork } from '@feria/server';
import { VenueDirectory } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isId } from './apply-import.ts';
import { oneImportAtATime } from './apply/one-import-at-a-time.ts';
import { refuseEdited } from './apply/refuse-edited.ts';
import { takeBack } from './apply/take-back.ts';
import type { UndoRecord } from './apply/undo-record.ts';
import { ImportRun } from './import-run.entity.ts';

/** Takes the last import back, in one transaction, where nobody has edited what it wrote. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly venues: VenueDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(editionId: string, importId: string): Promise<{ restored: number; removed: number }> {
    return this.uow.run(async (manager) => {
      await oneImportAtATime(manager, editionId);
      const run = await lastApplied(manager, editionId, importId);
      const record = run.undo as UndoRecord;
      await refuseEdited(manager, record);
      const { restored, removed, kept } = await takeBack(manager, record);
      await this.venues.removeImported(editionId, await unused(manager, record.spaceIds));
      await manager.update(ImportRun, { id: importId }, { undoneAt: this.clock.now() });
      await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds: [...restored, ...kept] }, fact: {
        action: 'program.import.undone', subject: { kind: 'import', id: importId },
        after: { fileName: run.fileName, restored: restored.length, removed: removed.length, cancelled: kept.length },
      } });
      return { restored: restored.length, removed: removed.length + kept.length };
    });
  }
}

async function lastApplied(manager: EntityManager, editionId: string, importId: string): Promise<ImportRun> {
  const [last] = await manager.find(ImportRun, { where: { editionId }, order: { appliedAt: { direction: 'DESC', nulls: 'LAST' }, id: 'DESC' }, take: 1, lock: { mode: 'pessimistic_write' } });
  const run = !isId(importId) ? null : last?.id === importId.toLowerCase() ? last : await manager.findOneBy(ImportRun, { id: importId, editionId });
  if (!run?.appliedAt) throw new Problem('program/unknown-import', 404, 'Esa importación no existe o no se ha aplicado');
  if (run.undoneAt) throw new Problem('program/import-undone', 409, 'Esta importación ya se deshizo');
  if (run.id !== last?.id) throw new Problem('program/not-last-import', 409, 'Solo se puede deshacer la última importación');
  return run;
}

/** Spaces in which nothing stands any more. */
async function unused(manager: EntityManager, spaceIds: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT made.id FROM unnest($1::uuid[]) AS made(id) WHERE NOT EXISTS (SELECT FROM program_performance p WHERE p.space_id = made.id)
     AND NOT EXISTS (SELECT FROM program_event e WHERE e.space_id = made.id)`, [spaceIds]);
  return rows.map(({ id }) => id);
}
