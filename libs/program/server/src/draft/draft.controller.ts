import { readDraft, type DraftView } from '@feria/program-contract';
import { Caller, Endpoint, InEdition, type Actor, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { ReadDraft } from './read-draft.ts';

@Controller()
export class DraftController {
  constructor(private readonly reading: ReadDraft) {}

  @Endpoint(readDraft)
  read(@InEdition() edition: EditionRef, @Caller() actor: Actor): Promise<DraftView> {
    return this.reading.execute(edition.id, actor);
  }
}
