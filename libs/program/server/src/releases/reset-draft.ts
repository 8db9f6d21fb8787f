import { Problem } from '@feria/kernel';
import { DraftChanged, PublishProgramme } from '@feria/program-contract';
import { resetPlan } from '@feria/program-domain';
import { currentActor, Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DraftLoader } from '../draft/draft-loader.ts';
import { draftPictures } from '../draft/draft-pictures.ts';
import type { EventRow } from '../draft/draft-rows.ts';
import { Event } from '../events/event.entity.ts';
import { replaceCast } from '../events/replace-cast.ts';
import { fieldsById, toChange } from '../performances/performance-facts.ts';
import { Performance, SPACE_OVERLAP } from '../performances/performance.entity.ts';
import { ProgrammeScope } from '../performances/programme-scope.ts';
import type { RowChange } from '../performances/save-performances.ts';
import { updateRows } from '../rows/bulk-rows.ts';
import { lockReleases } from './publish-lock.ts';
import { unknownRelease } from './read-releases.ts';
import { releaseEntries } from './release-entries.ts';
import { resetRows } from './reset-rows.ts';

@Injectable()
export class ResetDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly outbox: Outbox,
  ) {}

  /** The draft takes the values of a release; performances born later become unscheduled, never deleted. All or nothing. */
  async execute(editionId: string, number: number): Promise<{ changed: number; unscheduled: number }> {
    return this.uow.run(async (manager) => {
      if (!ProgrammeScope.of(currentActor(), PublishProgramme, editionId).everywhere) throw outsideScope();
      await lockReleases(manager, editionId);
      const release = Number.isInteger(number) ? await releaseEntries(manager, editionId, number) : [];
      if (release.length === 0) throw unknownRelease();
      const draft = await this.drafts.all(manager, editionId);
      const plan = resetPlan(release, draftPictures(draft));
      const { events, performances } = resetRows(draft, plan);
      await this.write(manager, events, performances);
      const [rows, texts] = [fieldsById(performances.map(toChange)), fieldsById(events.map((after) => ({ id: after.id, before: draft.events.get(after.id)!, after })))];
      await this.outbox.append(DraftChanged, { editionId, payload: { editionId, performanceIds: performances.map(({ after }) => after.id) }, fact: {
        action: 'program.draft.reset', subject: { kind: 'edition', id: editionId },
        before: { performances: rows.before, events: texts.before }, after: { release: number, performances: rows.after, events: texts.after } } });
      const touched = new Set([...plan.performances.map(({ performanceId }) => performanceId), ...performancesOf(draft.performances, events)]);
      return { changed: touched.size, unscheduled: plan.unschedule.length };
    });
  }

  private async write(manager: EntityManager, events: readonly EventRow[], performances: readonly RowChange[]): Promise<void> {
    await manager.query(`SET CONSTRAINTS ${SPACE_OVERLAP} DEFERRED`);
    const writtenEvents = await updateRows<Event>(manager, Event, events);
    await replaceCast(manager, events);
    const rows = performances.map(({ after }) => after as Performance);
    const written = await updateRows<Performance>(manager, Performance, rows);
    await manager.query(`SET CONSTRAINTS ${SPACE_OVERLAP} IMMEDIATE`);
    if (writtenEvents.size < events.length || written.size < rows.length) {
      throw new Problem('program/draft-moved-on', 409, 'Alguien cambió el borrador mientras se restauraba: no se tocó nada, intente de nuevo');
    }
  }
}

function performancesOf(rows: readonly { id: string; eventId: string }[], events: readonly EventRow[]): string[] {
  const ids = new Set(events.map(({ id }) => id));
  return rows.filter(({ eventId }) => ids.has(eventId)).map(({ id }) => id);
}

function outsideScope(): Problem {
  return new Problem('program/outside-scope', 403, 'Restaurar el borrador entero necesita permiso sobre toda la edición');
}
