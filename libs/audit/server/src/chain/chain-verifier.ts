import { AuditVerifier, type AuditVerificationView } from '@feria/audit-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.ts';
import { chainFlaw, type ChainFlaw } from './chain-flaw.ts';
import { CHAIN_FACT } from './chain-fact.ts';
import { GENESIS } from './entry-hash.ts';

const BATCH = 2000;

/** Walks the whole trail in one snapshot, from the first link to the last, and then asks whether the end was cut off. */
@Injectable()
export class ChainVerifier extends AuditVerifier {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async verify(): Promise<AuditVerificationView> {
    return this.uow.read(async (manager) => {
      let last = { seq: 0, hash: GENESIS };
      for (let batch = await after(manager, last.seq); batch.length > 0; batch = await after(manager, last.seq)) {
        for (const entry of batch) {
          const flaw = chainFlaw(last, entry);
          if (flaw) return answer(last, flaw);
          last = { seq: Number(entry.seq), hash: entry.hash };
        }
      }
      return answer(last, await cutOff(manager, last.seq));
    });
  }
}

function answer(last: { seq: number; hash: string }, flaw: ChainFlaw | undefined): AuditVerificationView {
  return { intact: !flaw, entries: last.seq, head: last.seq > 0 ? last : null, flaw: flaw ?? null };
}

async function after(manager: EntityManager, seq: number): Promise<AuditEntry[]> {
  return manager.find(AuditEntry, { where: { seq: MoreThan(String(seq)) }, order: { seq: 'ASC' }, take: BATCH });
}

/** A chain does not show that its last links are gone. But a fact's receipt commits with its link: a receipt without link does. */
async function cutOff(manager: EntityManager, entries: number): Promise<ChainFlaw | undefined> {
  const lost: unknown[] = await manager.query(
    `SELECT 1 FROM platform_outbox o JOIN platform_receipt r ON r.entry_id = o.id AND r.listener = $1
     WHERE o.fact IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.entry_id = o.id) LIMIT 1`, [CHAIN_FACT]);
  return lost.length > 0 ? { seq: entries + 1, reason: 'missing' } : undefined;
}
