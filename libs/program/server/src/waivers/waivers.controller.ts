import type { InputOf } from '@feria/kernel';
import { waiveConflict, withdrawWaiver, type ConflictView } from '@feria/program-contract';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { WaiveConflict } from './waive-conflict.ts';

@Controller()
export class WaiversController {
  constructor(private readonly waiving: WaiveConflict) {}

  @Endpoint(waiveConflict)
  waive(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof waiveConflict>): Promise<ConflictView> {
    return this.waiving.execute(edition.id, body);
  }

  @Endpoint(withdrawWaiver)
  withdraw(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof withdrawWaiver>): Promise<void> {
    return this.waiving.withdraw(edition.id, body.key);
  }
}
