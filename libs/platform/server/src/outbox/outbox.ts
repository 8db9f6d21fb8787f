import { Clock, newId, type EventDefinition } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import { currentContext } from '../auth/request-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { OutboxEntry, type AuditFact } from './outbox-entry.entity.ts';

/** The channel on which Postgres says that the outbox has something new. */
export const OUTBOX_CHANNEL = 'feria_outbox';

/** The event that carries nothing but an audit fact. */
const FACT_RECORDED = 'audit.fact.recorded';

/** Writes events and audit facts beside the change they tell of: both commit or neither. */
@Injectable()
export class Outbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async append<T>(event: EventDefinition<T>, entry: { editionId: string | null; payload: T; fact?: AuditFact }): Promise<void> {
    await this.write(event.name, entry.editionId, event.schema.parse(entry.payload), entry.fact ?? null);
  }

  /** Only a fact for the audit trail: nobody else needs to react. */
  async fact(editionId: string | null, fact: AuditFact): Promise<void> {
    await this.write(FACT_RECORDED, editionId, {}, fact);
  }

  private async write(name: string, editionId: string | null, payload: unknown, fact: AuditFact | null): Promise<void> {
    const { actor, ip } = currentContext();
    const stamped = fact && ip ? { ...fact, ip } : fact;
    await this.uow.run(async (manager) => {
      await manager.insert(OutboxEntry, {
        id: newId(), name, editionId, payload: payload as object, fact: stamped as object | null,
        actor: { accountId: actor.accountId, name: actor.name }, occurredAt: this.clock.now(),
      });
      await manager.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
    });
  }
}
