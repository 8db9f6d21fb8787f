import { EditionChanged, type EditionUpdateRequest, type EditionView } from '@feria/editions-contract';
import { Clock } from '@feria/kernel';
import { changedFields, Outbox, staleVersion, UnitOfWork, updateVersioned } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { checkCalendar } from './edition-rules.ts';
import { Edition } from './edition.entity.ts';
import { presentEdition } from './edition.presenter.ts';

@Injectable()
export class UpdateEdition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** `version`: the one the caller saw; 412 with the edition as it is when that is no longer true. */
  async execute(id: string, version: number, change: EditionUpdateRequest): Promise<EditionView> {
    return this.uow.run(async (manager) => {
      const read = async () => presentEdition(await manager.findOneByOrFail(Edition, { id }));
      const before = await read();
      if (before.version !== version) throw staleVersion(before);
      checkCalendar({ ...before, ...change });
      const { tileUrl, ...rest } = change;
      const changes = { ...rest, ...(tileUrl === undefined ? {} : { tileUrl: tileUrl || null }), updatedAt: this.clock.now() };
      await updateVersioned(manager, Edition, { id, version }, changes, read);
      const after = await read();
      await this.outbox.append(EditionChanged, { editionId: id, payload: { editionId: id }, fact: { action: 'editions.edition.changed', subject: { kind: 'edition', id }, ...changedFields(before, after) } });
      return after;
    });
  }
}
