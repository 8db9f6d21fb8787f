import type { InputOf } from '@feria/kernel';
import { readPolicy, writePolicy } from '@feria/program-contract';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { ReadPolicy } from './read-policy.ts';
import { WritePolicy, type PolicyEntryView } from './write-policy.ts';

@Controller()
export class PolicyController {
  constructor(
    private readonly reading: ReadPolicy,
    private readonly writing: WritePolicy,
  ) {}

  @Endpoint(readPolicy)
  read(@InEdition() edition: EditionRef): Promise<PolicyEntryView[]> {
    return this.reading.execute(edition.id);
  }

  @Endpoint(writePolicy)
  write(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof writePolicy>): Promise<PolicyEntryView[]> {
    return this.writing.execute(edition.id, body);
  }
}
