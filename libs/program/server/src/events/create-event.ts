import { newId } from '@feria/kernel';
import type { EventEdit, EventView, PerformanceEdit, PerformanceView } from '@feria/program-contract';
import { Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { allocateNumbers } from '../counters/allocate-numbers.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import { CreatePerformance } from '../performances/create-performance.ts';
import { insertRows } from '../rows/bulk-rows.ts';
import { blankEvent, editedEvent } from './edit-event.ts';
import { EventCast } from './event-cast.ts';
import { Event } from './event.entity.ts';
import { presentEvent } from './event.presenter.ts';
import { insertCast } from './replace-cast.ts';

@Injectable()
export class CreateEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly casting: EventCast,
    private readonly performances: CreatePerformance,
    private readonly outbox: Outbox,
  ) {}

  /** An event never stands alone: its first performance comes with it, unscheduled when nothing is said of it. */
  async execute(editionId: string, edit: EventEdit, performance: PerformanceEdit = {}): Promise<{ event: EventView; performance: PerformanceView }> {
    return this.uow.run(async (manager) => {
      const { events: number } = await allocateNumbers(manager, editionId, { events: 1, performances: 0 });
      const row = await this.casting.resolve(manager, editedEvent(blankEvent(newId(), editionId, number), edit), edit);
      await insertRows<Event>(manager, Event, [row]);
      await insertCast(manager, [row]);
      await this.outbox.fact(editionId, { action: 'program.event.created', subject: { kind: 'event', id: row.id }, after: row });
      const first = await this.performances.execute(editionId, row.id, performance);
      const draft = await this.drafts.around(manager, editionId, { performanceIds: [], eventIds: [row.id] });
      return { event: presentEvent(draft, draft.events.get(row.id)!), performance: first.performance };
    });
  }
}
