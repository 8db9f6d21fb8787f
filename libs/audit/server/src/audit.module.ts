import { AuditVerifier } from '@feria/audit-contract';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './chain/audit-entry.entity.ts';
import { ChainFact } from './chain/chain-fact.ts';
import { ChainVerifier } from './chain/chain-verifier.ts';
import { AuditController } from './trail/audit.controller.ts';
import { ReadTrail } from './trail/read-trail.ts';

/** Who did what, when: a trail that only grows. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  controllers: [AuditController],
  providers: [ChainFact, ReadTrail, { provide: AuditVerifier, useClass: ChainVerifier }],
  exports: [AuditVerifier],
})
export class AuditModule {}
