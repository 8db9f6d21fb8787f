import type { EventView } from '@feria/program-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { DraftLoader } from '../draft/draft-loader.ts';
import { unknownEvent } from '../performances/create-performance.ts';
import { presentEvent } from './event.presenter.ts';

@Injectable()
export class ReadEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
  ) {}

  async execute(editionId: string, id: string): Promise<EventView> {
    const draft = await this.uow.read((manager) => this.drafts.around(manager, editionId, { performanceIds: [], eventIds: [id] }));
    const row = draft.events.get(id);
    if (!row) throw unknownEvent();
    return presentEvent(draft, row);
  }
}
