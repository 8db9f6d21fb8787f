import { EDITION_DEFAULTS, EditionChanged, EditionCreateRequest, EditionRegistrar, type EditionExtras, type EditionView } from '@feria/editions-contract';
import { Clock, newId, Problem } from '@feria/kernel';
import { Outbox, UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { checkCalendar } from './edition-rules.ts';
import { Edition } from './edition.entity.ts';
import { presentEdition } from './edition.presenter.ts';

@Injectable()
export class CreateEdition extends EditionRegistrar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  async create(request: EditionCreateRequest, extras: EditionExtras = {}): Promise<EditionView> {
    const parsed = EditionCreateRequest.safeParse(request);
    if (!parsed.success) {
      const fields = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
      throw new Problem('editions/invalid-edition', 422, fields.map(({ field, message }) => `${field}: ${message}`).join('; '), { fields });
    }
    const wanted = { ...EDITION_DEFAULTS, ...parsed.data, ...extras };
    checkCalendar(wanted);
    return this.uow.run(async (manager) => {
      const now = this.clock.now();
      const id = newId();
      await manager.insert(Edition, { ...wanted, tileUrl: wanted.tileUrl || null, id, version: 1, createdAt: now, updatedAt: now });
      const view = presentEdition(await manager.findOneByOrFail(Edition, { id }));
      await this.outbox.append(EditionChanged, { editionId: id, payload: { editionId: id }, fact: { action: 'editions.edition.created', subject: { kind: 'edition', id }, after: view } });
      return view;
    });
  }
}
