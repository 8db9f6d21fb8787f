import { DraftChanged, EditProgramme, RunTheDay, type ConflictView, type PerformanceView } from '@feria/program-contract';
import { currentActor, Outbox, staleVersion, type AuditFact } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkDraft, presentReport, touching } from '../draft/draft-conflicts.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { withPerformances, type Draft } from '../draft/draft.ts';
import { refuseBlocked } from '../draft/refuse-blocked.ts';
import { publishedEntries } from '../releases/release-entries.ts';
import { insertRows, updateRows } from '../rows/bulk-rows.ts';
import { Performance, SPACE_OVERLAP } from './performance.entity.ts';
import { presentPerformance } from './performance.presenter.ts';
import { performancesChanged } from './performance-facts.ts';
import { ProgrammeScope, scopedFacts } from './programme-scope.ts';
import { runsTheDay } from './running-the-day.ts';

/** One row of the draft before and after; `before` null: new. */
export interface RowChange {
  before: PerformanceRow | null;
  after: PerformanceRow;
}

export interface SavedPerformances {
  performances: PerformanceView[];
  /** Every conflict that now touches them. */
  conflicts: ConflictView[];
}

/** The one way in which people change performances: scope, conflicts, versions, constraint, outbox. All or none. */
@Injectable()
export class SavePerformances {
  constructor(
    private readonly drafts: DraftLoader,
    private readonly outbox: Outbox,
  ) {}

  /** `draft`: at least the surroundings of the rows before and after, read in the same transaction. */
  async execute(manager: EntityManager, draft: Draft, changes: readonly RowChange[]): Promise<SavedPerformances> {
    requireScope(draft, changes);
    const real = changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    const next = withPerformances(draft, real.map(({ before, after }) => ({ ...after, version: after.version + (before ? 1 : 0) })));
    refuseBlocked(draft, next, real.map(({ after }) => after.id));
    if (real.length > 0) await this.write(manager, draft.edition.id, real);
    return this.present(manager, next, changes.map(({ after }) => after.id));
  }

  /** The rows as they are now, for whoever was late. */
  async current(manager: EntityManager, editionId: string, ids: readonly string[]): Promise<SavedPerformances> {
    return this.present(manager, await this.drafts.around(manager, editionId, { performanceIds: ids }), ids);
  }

  private async write(manager: EntityManager, editionId: string, changes: readonly RowChange[]): Promise<void> {
    const edited = changes.filter(({ before }) => before !== null).map(({ after }) => after).sort((a, b) => (a.id < b.id ? -1 : 1));
    await insertRows(manager, Performance, changes.filter(({ before }) => before === null).map(({ after }) => after));
    if (edited.length > 0) {
      await manager.query(`SET CONSTRAINTS ${SPACE_OVERLAP} DEFERRED`);
      const written = await updateRows<PerformanceRow & Performance>(manager, Performance, edited as (PerformanceRow & Performance)[]);
      const late = edited.filter(({ id }) => !written.has(id)).map(({ id }) => id);
      if (late.length > 0) throw await this.stale(manager, editionId, late);
      await manager.query(`SET CONSTRAINTS ${SPACE_OVERLAP} IMMEDIATE`);
    }
    const performanceIds = changes.map(({ after }) => after.id);
    await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds }, fact: performancesChanged(editionId, changes) satisfies AuditFact });
  }

  private async stale(manager: EntityManager, editionId: string, ids: readonly string[]) {
    const { performances } = await this.current(manager, editionId, ids);
    return staleVersion(performances.length === 1 ? performances[0] : performances);
  }

  private async present(manager: EntityManager, draft: Draft, ids: readonly string[]): Promise<SavedPerformances> {
    const { entries } = await publishedEntries(manager, draft.edition.id, ids);
    const rows = new Map(draft.performances.map((row) => [row.id, row]));
    return {
      performances: ids.flatMap((id) => rows.get(id) ?? []).map((row) => presentPerformance(draft, entries, row)),
      conflicts: presentReport(draft, touching(checkDraft(draft), ids), currentActor().language),
    };
  }
}

/** Throws 403 unless the actor may edit each row as it is and as it becomes, or runs the day of its venue and does no more than that. */
function requireScope(draft: Draft, changes: readonly RowChange[]): void {
  const [editing, running] = [EditProgramme, RunTheDay].map((permission) => ProgrammeScope.of(currentActor(), permission, draft.edition.id)) as [ProgrammeScope, ProgrammeScope];
  const beyond = changes.filter(({ before, after }) => !(runsTheDay(draft, before, after) && running.covers(scopedFacts(draft, after))));
  editing.require(beyond.flatMap(({ before, after }) => [before, after].flatMap((row) => (row ? [scopedFacts(draft, row)] : []))));
}
