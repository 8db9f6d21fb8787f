import { Clock } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DraftLoader } from '../../draft/draft-loader.ts';
import { refuseBlocked } from '../../draft/refuse-blocked.ts';
import type { ImportPlan } from '../plan/plan-import.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { MakeWhatIsNew } from './make-what-is-new.ts';
import { rowWrites } from './row-writes.ts';
import { undoRecord, type UndoRecord } from './undo-record.ts';
import { writeRows } from './write-rows.ts';

/** Turns a plan into rows. Edits that the policy forbids while drafting are forbidden to files, too. */
@Injectable()
export class WriteImport {
  constructor(
    private readonly drafts: DraftLoader,
    private readonly making: MakeWhatIsNew,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, plan: ImportPlan, context: PlanningContext, cancelMissing: boolean): Promise<{ performanceIds: string[]; undo: UndoRecord }> {
    const editionId = context.draft.edition.id;
    const made = await this.making.execute(manager, plan, context);
    // New spaces bring their changeover and the policy of their venues with them.
    const draft = made.idOf.size > made.performerIds.length ? await this.drafts.all(manager, editionId) : context.draft;
    const writes = rowWrites(plan, draft, { source: context.file.source, idOf: made.idOf, cancelMissing, now: this.clock.now() });
    await writeRows(manager, editionId, writes);
    const changedEvents = new Set(writes.events.map(({ after }) => after.id));
    const performanceIds = [...new Set([
      ...writes.created.map(({ performance }) => performance.id), ...writes.performances.map(({ after }) => after.id),
      ...draft.performances.filter(({ eventId }) => changedEvents.has(eventId)).map(({ id }) => id),
    ])];
    if (draft.policy.some(({ severity }) => severity === 'block_edit')) refuseBlocked(draft, await this.drafts.all(manager, editionId), performanceIds);
    return { performanceIds, undo: undoRecord(writes, made) };
  }
}
