import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { outcomeOf, type EditOutcomeView } from './edit-outcome.ts';
import { SavePerformances } from './save-performances.ts';
import { unknownPerformance } from './update-performance.ts';

@Injectable()
export class ReadPerformance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly saving: SavePerformances,
  ) {}

  async execute(editionId: string, id: string): Promise<EditOutcomeView> {
    const found = await this.uow.read((manager) => this.saving.current(manager, editionId, [id]));
    if (found.performances.length === 0) throw unknownPerformance();
    return outcomeOf(found);
  }
}
