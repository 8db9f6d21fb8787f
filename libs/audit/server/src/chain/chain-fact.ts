import type { EventEnvelope } from '@feria/kernel';
import { Listens, OutboxEntry, UnitOfWork, type AuditFact, type EventListener } from '@feria/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.ts';
import { entryHash, GENESIS } from './entry-hash.ts';

/** Held from reading the last link until the new one has committed. */
const CHAIN_LOCK = 7_310_229;

export const CHAIN_FACT = 'audit.chain-fact';

/**
 * Appends every fact to the trail, one at a time over all workers. The order of the chain is the order in which facts
 * arrive here, which concurrent delivery and retries may shuffle: when something happened is `at`, that nothing changed
 * afterwards is the chain. Sequence numbers have no gaps, because they are taken under the lock and commit with their row.
 */
@Injectable()
@Listens({ name: CHAIN_FACT, event: '*' })
export class ChainFact implements EventListener {
  constructor(private readonly uow: UnitOfWork) {}

  async handle({ id }: EventEnvelope): Promise<void> {
    await this.uow.run(async (manager) => {
      const entry = await manager.findOneByOrFail(OutboxEntry, { id });
      if (!entry.fact) return;
      await manager.query('SELECT pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
      await this.append(manager, entry, entry.fact);
    });
  }

  private async append(manager: EntityManager, { id: entryId, occurredAt: at, actor, editionId }: OutboxEntry, fact: AuditFact): Promise<void> {
    const { action, subject, ...detail } = fact;
    const [last] = await manager.find(AuditEntry, { order: { seq: 'DESC' }, take: 1 });
    const link = {
      seq: String(Number(last?.seq ?? 0) + 1), at, actor, action, subjectKind: subject.kind, subjectId: subject.id, editionId,
      detail, entryId, previousHash: last?.hash ?? GENESIS,
    };
    await manager.insert(AuditEntry, { ...link, hash: entryHash(link) });
  }
}
