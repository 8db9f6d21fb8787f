import { Clock, newId, Problem } from '@feria/kernel';
import type { PerformanceEdit } from '@feria/program-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { allocateNumbers } from '../counters/allocate-numbers.ts';
import { DraftLoader } from '../draft/draft-loader.ts';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { HoldTimer } from '../holds/hold-timer.ts';
import { editedPerformance } from './edit-performance.ts';
import { outcomeOf, type EditOutcomeView } from './edit-outcome.ts';
import { SavePerformances } from './save-performances.ts';

/** Minutes of a performance of which nobody has said how long it is. */
const DEFAULT_MINUTES = 60;

@Injectable()
export class CreatePerformance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly saving: SavePerformances,
    private readonly holds: HoldTimer,
    private readonly clock: Clock,
  ) {}

  /** One more performance of an event; what the request leaves open is planned, unscheduled, an hour long. */
  async execute(editionId: string, eventId: string, edit: PerformanceEdit): Promise<EditOutcomeView> {
    return this.uow.run(async (manager) => {
      const draft = await this.drafts.around(manager, editionId, { performanceIds: [], eventIds: [eventId], spaceIds: edit.spaceId ? [edit.spaceId] : [] });
      if (!draft.events.has(eventId)) throw unknownEvent();
      const { performances } = await allocateNumbers(manager, editionId, { events: 0, performances: 1 });
      const after = editedPerformance(draft, blankPerformance(draft, eventId, performances), edit, this.clock.now());
      const saved = await this.saving.execute(manager, draft, [{ before: null, after }]);
      await this.holds.set(after);
      return outcomeOf(saved);
    });
  }
}

export function unknownEvent(): Problem {
  return new Problem('program/unknown-event', 404, 'Ese evento no existe en esta edición');
}

/** A row that says nothing yet. */
function blankPerformance({ edition, events }: Draft, eventId: string, number: number): PerformanceRow {
  return {
    id: newId(), editionId: edition.id, number, eventId, spaceId: null, startsAt: null, durationMin: events.get(eventId)?.continuous ? 0 : DEFAULT_MINUTES,
    setupMin: 0, teardownMin: 0, changeoverMin: 0, state: 'planned', reason: null, holdExpiresAt: null, exclusive: false,
    access: null, languages: null, source: null, sourceKey: null, sourceOrder: 0, version: 1,
  };
}
