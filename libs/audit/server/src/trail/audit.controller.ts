import { AuditVerifier, listAudit, listEditionAudit, verifyAudit, type AuditPage, type AuditVerificationView } from '@feria/audit-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, InEdition, Input, type Actor, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { ReadTrail } from './read-trail.ts';

@Controller()
export class AuditController {
  constructor(
    private readonly trail: ReadTrail,
    private readonly verifier: AuditVerifier,
  ) {}

  @Endpoint(listEditionAudit)
  ofEdition(@Caller() actor: Actor, @InEdition() edition: EditionRef, @Input() { query }: InputOf<typeof listEditionAudit>): Promise<AuditPage> {
    return this.trail.page(actor, query, edition.id);
  }

  @Endpoint(listAudit)
  ofAll(@Caller() actor: Actor, @Input() { query }: InputOf<typeof listAudit>): Promise<AuditPage> {
    return this.trail.page(actor, query);
  }

  @Endpoint(verifyAudit)
  verify(): Promise<AuditVerificationView> {
    return this.verifier.verify();
  }
}
