import { AsyncLocalStorage } from 'node:async_hooks';
import { MISSION_ROLES } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentActor } from '../auth/request-context.ts';

type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * One transaction around a piece of work. Work inside work joins the outer transaction, so that contexts can call
 * each other's ports and still commit together. Sets who is acting for row-level security:
 * `feria.actor_kind` (staff, mission, system, anonymous) and `feria.account_id`.
 */
@Injectable()
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: Work<T>): Promise<T> {
    return this.start('', work);
  }

  /** The same, refused by Postgres when the work writes; sees one state of the database throughout. */
  async read<T>(work: Work<T>): Promise<T> {
    return this.start('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; ', work);
  }

  private async start<T>(characteristics: string, work: Work<T>): Promise<T> {
    const joined = this.ambient.getStore();
    if (joined) return work(joined);
    return this.dataSource.transaction(async (manager) => {
      await manager.query(characteristics + identitySql());
      return this.ambient.run(manager, () => work(manager));
    });
  }
}

const MISSION = new Set<string>(MISSION_ROLES);

/** Values come from our own session rows; the account id is a UUID and is checked to be one before it enters SQL. */
function identitySql(): string {
  const actor = currentActor();
  const staff = actor.grants.some((grant) => !MISSION.has(grant.role));
  const kind = actor.kind === 'account' ? (staff ? 'staff' : 'mission') : actor.kind;
  const account = actor.accountId && /^[0-9a-f-]{36}$/.test(actor.accountId) ? actor.accountId : '';
  return `SELECT set_config('feria.actor_kind', '${kind}', true), set_config('feria.account_id', '${account}', true)`;
}
