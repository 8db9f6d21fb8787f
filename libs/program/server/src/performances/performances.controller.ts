import type { InputOf } from '@feria/kernel';
import { bulkEdit, createPerformance, readPerformance, updatePerformance } from '@feria/program-contract';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { BulkEdit } from './bulk-edit.ts';
import { CreatePerformance } from './create-performance.ts';
import type { EditOutcomeView } from './edit-outcome.ts';
import { ReadPerformance } from './read-performance.ts';
import type { SavedPerformances } from './save-performances.ts';
import { UpdatePerformance } from './update-performance.ts';

@Controller()
export class PerformancesController {
  constructor(
    private readonly reading: ReadPerformance,
    private readonly creation: CreatePerformance,
    private readonly updating: UpdatePerformance,
    private readonly bulk: BulkEdit,
  ) {}

  @Endpoint(readPerformance)
  read(@InEdition() edition: EditionRef, @Input() { params }: InputOf<typeof readPerformance>): Promise<EditOutcomeView> {
    return this.reading.execute(edition.id, params.performance);
  }

  @Endpoint(createPerformance)
  create(@InEdition() edition: EditionRef, @Input() { params, body }: InputOf<typeof createPerformance>): Promise<EditOutcomeView> {
    return this.creation.execute(edition.id, params.event, body);
  }

  @Endpoint(updatePerformance)
  update(@InEdition() edition: EditionRef, @Input() { params, ifMatch, body }: InputOf<typeof updatePerformance>): Promise<EditOutcomeView> {
    return this.updating.execute(edition.id, params.performance, ifMatch, body);
  }

  @Endpoint(bulkEdit)
  change(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof bulkEdit>): Promise<SavedPerformances> {
    return this.bulk.execute(edition.id, body);
  }
}
