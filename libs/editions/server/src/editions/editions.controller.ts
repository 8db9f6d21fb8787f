import { createEdition, listEditions, readEdition, updateEdition, type EditionView } from '@feria/editions-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, InEdition, Input, type Actor, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { CreateEdition } from './create-edition.ts';
import { EditionsQuery } from './editions-query.ts';
import { UpdateEdition } from './update-edition.ts';

@Controller()
export class EditionsController {
  constructor(
    private readonly editions: EditionsQuery,
    private readonly creation: CreateEdition,
    private readonly updating: UpdateEdition,
  ) {}

  @Endpoint(listEditions)
  list(@Caller() actor: Actor): Promise<EditionView[]> {
    return this.editions.visibleTo(actor.grants);
  }

  @Endpoint(readEdition)
  read(@InEdition() edition: EditionRef): Promise<EditionView> {
    return this.editions.one(edition.id);
  }

  @Endpoint(createEdition)
  create(@Input() { body }: InputOf<typeof createEdition>): Promise<EditionView> {
    return this.creation.create(body);
  }

  @Endpoint(updateEdition)
  update(@InEdition() edition: EditionRef, @Input() { body, ifMatch }: InputOf<typeof updateEdition>): Promise<EditionView> {
    return this.updating.execute(edition.id, ifMatch, body);
  }
}
