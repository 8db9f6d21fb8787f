import { Clock, Problem } from '@feria/kernel';
import { DraftChanged, type ImportReport } from '@feria/program-contract';
import { absenceGuard } from '@feria/program-domain';
import { currentActor, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { oneImportAtATime } from './apply/one-import-at-a-time.ts';
import { WriteImport } from './apply/write-import.ts';
import { draftMoved } from './apply/write-rows.ts';
import { ImportRun } from './import-run.entity.ts';
import { importReport, planDigest } from './plan/import-report.ts';
import { LoadPlanningContext } from './plan/load-planning-context.ts';
import { planImport, type ImportPlan } from './plan/plan-import.ts';
import { WAITING_HOURS, type WaitingPlan } from './waiting-plan.ts';

export interface ApplyOptions {
  cancelMissing: boolean;
  typedCount: number | null;
}

/** Does what a dry run said, in one transaction: all of it, or nothing. */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contexts: LoadPlanningContext,
    private readonly writing: WriteImport,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(editionId: string, importId: string, options: ApplyOptions): Promise<ImportReport> {
    return this.uow.run(async (manager) => {
      await oneImportAtATime(manager, editionId);
      const run = await this.waiting(manager, editionId, importId);
      const { file, digest } = run.plan as WaitingPlan;
      const context = await this.contexts.execute(manager, editionId, file);
      const plan = planImport(context);
      if (planDigest(plan) !== digest) throw draftMoved();
      if (options.cancelMissing) refuseMassRemoval(plan, options.typedCount);
      const { performanceIds, undo } = await this.writing.execute(manager, plan, context, options.cancelMissing);
      const report = importReport(plan, context, { importId, fileName: run.fileName, applied: true });
      const { accountId, name } = currentActor();
      await manager.update(ImportRun, { id: importId }, { report, undo, plan: null, appliedBy: accountId, appliedByName: name, appliedAt: this.clock.now() });
      await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds }, fact: {
        action: 'program.import.applied', subject: { kind: 'import', id: importId },
        after: { fileName: run.fileName, ...report.counts, cancelled: options.cancelMissing ? plan.missing.length : 0 },
      } });
      return report;
    });
  }

  /** Whoever applies it at the same time waits here, and then finds it applied. */
  private async waiting(manager: EntityManager, editionId: string, importId: string): Promise<ImportRun> {
    const run = isId(importId) ? await manager.findOne(ImportRun, { where: { id: importId, editionId }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!run) throw new Problem('program/unknown-import', 404, 'Esa importación no existe');
    if (run.appliedAt) throw new Problem('program/import-applied', 409, 'Esta importación ya se aplicó');
    const expired = run.uploadedAt.getTime() + WAITING_HOURS * 3_600_000 < this.clock.now().getTime();
    if (!run.plan || expired) throw new Problem('program/import-expired', 409, `La vista previa venció (dura ${WAITING_HOURS} horas). Suba el archivo otra vez`);
    return run;
  }
}

/** Absence alone changes nothing; removing much of the programme has to be meant. */
function refuseMassRemoval({ missing, guard }: ImportPlan, typed: number | null): void {
  const known = guard.share === 0 ? 0 : Math.round(missing.length / guard.share);
  const verdict = absenceGuard({ absent: missing.length, known, typed });
  if (missing.length === 0 || verdict.allowed) return;
  const percent = (Math.round(guard.share * 1000) / 10).toString();
  throw new Problem('program/too-many-missing', 409, `Faltan ${missing.length} de ${known} funciones (${percent} %), y eso parece un archivo incompleto. Para cancelarlas escriba el número ${missing.length}`, {
    missing: missing.length, known, percent: Number(percent),
  });
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
