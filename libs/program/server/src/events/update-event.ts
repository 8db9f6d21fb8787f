import { DraftChanged, EditProgramme, type EventEdit, type EventView } from '@feria/program-contract';
import { sameJson } from '@feria/program-domain';
import { changedFields, currentActor, Outbox, staleVersion, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DraftLoader } from '../draft/draft-loader.ts';
import type { EventRow } from '../draft/draft-rows.ts';
import { withEvent, type Draft } from '../draft/draft.ts';
import { refuseBlocked } from '../draft/refuse-blocked.ts';
import { unknownEvent } from '../performances/create-performance.ts';
import { ProgrammeScope, scopedFacts } from '../performances/programme-scope.ts';
import { recopyExclusive } from '../policy/recopy-exclusive.ts';
import { updateRows } from '../rows/bulk-rows.ts';
import { EventCast } from './event-cast.ts';
import { editedEvent } from './edit-event.ts';
import { Event } from './event.entity.ts';
import { presentEvent } from './event.presenter.ts';
import { replaceCast } from './replace-cast.ts';

@Injectable()
export class UpdateEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly casting: EventCast,
    private readonly outbox: Outbox,
  ) {}

  /** `version`: the one the caller saw; 412 with the event as it is when that is no longer true. */
  async execute(editionId: string, id: string, version: number, edit: EventEdit): Promise<EventView> {
    return this.uow.run(async (manager) => {
      const found = await this.eventOf(manager, editionId, id);
      if (found.before.version !== version) throw staleVersion(presentEvent(found.draft, found.before));
      const after = await this.casting.resolve(manager, editedEvent(found.before, edit), edit);
      if (sameJson(found.before, after)) return presentEvent(found.draft, found.before);
      const surroundings = await this.drafts.around(manager, editionId, { performanceIds: [], eventIds: [id], performerIds: after.performerIds });
      const draft = await this.casting.joinTo(manager, surroundings, after);
      const next = withEvent(draft, { ...after, version: version + 1 });
      this.check(draft, next, id);
      await this.write(manager, draft, next, found.before, after);
      return presentEvent(next, next.events.get(id)!);
    });
  }

  /** An edit of an event is an edit of all its performances: each has to be in the scope, before and after. */
  private check(draft: Draft, next: Draft, eventId: string): void {
    const scope = ProgrammeScope.of(currentActor(), EditProgramme, draft.edition.id);
    const rows = draft.performances.filter((row) => row.eventId === eventId);
    const unplaced = (discipline: string | null) => ({ venue: null, day: null, discipline });
    scope.require([draft, next].flatMap((state) => (rows.length > 0 ? rows.map((row) => scopedFacts(state, row)) : [unplaced(state.events.get(eventId)!.discipline)])));
    refuseBlocked(draft, next, rows.map(({ id }) => id));
  }

  private async write(manager: EntityManager, draft: Draft, next: Draft, before: EventRow, after: EventRow): Promise<void> {
    const written = await updateRows<Event>(manager, Event, [after]);
    if (written.size === 0) throw staleVersion(await this.current(manager, after.editionId, after.id));
    await replaceCast(manager, [after]);
    const performances = next.performances.filter(({ eventId }) => eventId === after.id);
    if (before.continuous !== after.continuous) await recopyExclusive(manager, next, after.id);
    await this.outbox.append(DraftChanged, {
      editionId: draft.edition.id,
      payload: { editionId: draft.edition.id, performanceIds: performances.map(({ id }) => id) },
      fact: { action: 'program.event.changed', subject: { kind: 'event', id: after.id }, ...changedFields(before, after) },
    });
  }

  private async current(manager: EntityManager, editionId: string, id: string): Promise<EventView> {
    const { draft, before } = await this.eventOf(manager, editionId, id);
    return presentEvent(draft, before);
  }

  private async eventOf(manager: EntityManager, editionId: string, id: string): Promise<{ draft: Draft; before: EventRow }> {
    const draft = await this.drafts.around(manager, editionId, { performanceIds: [], eventIds: [id] });
    const before = draft.events.get(id);
    if (!before) throw unknownEvent();
    return { draft, before };
  }
}
