import { EditionReader } from '@feria/editions-contract';
import { Clock, newId, Problem } from '@feria/kernel';
import type { ImportFile, ImportReport } from '@feria/program-contract';
import { currentActor, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { insertRows } from '../rows/bulk-rows.ts';
import { ImportRun } from './import-run.entity.ts';
import { importReport, planDigest } from './plan/import-report.ts';
import { LoadPlanningContext } from './plan/load-planning-context.ts';
import { planImport } from './plan/plan-import.ts';
import { readFile } from './readers/read-file.ts';
import type { WaitingPlan } from './waiting-plan.ts';
import { WAITING_HOURS } from './waiting-plan.ts';

/** Reads a file and says what it would do. Writes nothing but the report that waits to be applied. */
@Injectable()
export class DryRunImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: EditionReader,
    private readonly contexts: LoadPlanningContext,
    private readonly clock: Clock,
  ) {}

  async execute(editionId: string, upload: ImportFile): Promise<ImportReport> {
    const edition = await this.editions.byId(editionId);
    if (!edition) throw new Problem('editions/unknown-edition', 404, 'No hay una edición con esa dirección');
    const file = await readFile(upload, edition);
    return this.uow.run(async (manager) => {
      const now = this.clock.now();
      const id = newId();
      const context = await this.contexts.execute(manager, editionId, file);
      const plan = planImport(context);
      const report = importReport(plan, context, { importId: id, fileName: upload.fileName.slice(0, 200), applied: false });
      const waiting: WaitingPlan = { file, digest: planDigest(plan) };
      await manager.query(`DELETE FROM program_import WHERE edition_id = $1 AND applied_at IS NULL AND uploaded_at < $2::timestamptz - make_interval(hours => ${WAITING_HOURS})`, [editionId, now]);
      await insertRows(manager, ImportRun, [{
        id, editionId, fileName: report.fileName, format: report.format, counts: report.counts, report, plan: waiting, undo: null,
        uploadedBy: currentActor().accountId, uploadedAt: now, appliedBy: null, appliedByName: null, appliedAt: null, undoneAt: null,
      }]);
      return report;
    });
  }
}
