import { AsyncLocalStorage } from 'node:async_hooks';
import { MISSION_ROLES } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentActor } from '../auth/request-context.ts';
import { logger } from '../logging.ts';

type Work<T> = (manager: EntityManager) => Promise<T>;

interface Ambient {
  manager: EntityManager;
  afterCommit: (() => Promise<void>)[];
}

/**
 * One transaction around a piece of work. Work inside work joins the outer transaction, so that contexts can call
 * each other's ports and still commit together. Sets who is acting for row-level security:
 * `feria.actor_kind` (staff, mission, system, anonymous) and `feria.account_id`.
 */
@Injectable()
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<Ambient>();

  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: Work<T>): Promise<T> {
    return this.start('', work);
  }

  /** The same, refused by Postgres when the work writes; sees one state of the database throughout. */
  async read<T>(work: Work<T>): Promise<T> {
    return this.start('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; ', work);
  }

  /** Runs `work` once the current transaction has committed (at once when there is none); its failure undoes nothing. */
  async afterCommit(work: () => Promise<void>): Promise<void> {
    const joined = this.ambient.getStore();
    if (joined) joined.afterCommit.push(work);
    else await work();
  }

  private async start<T>(characteristics: string, work: Work<T>): Promise<T> {
    const joined = this.ambient.getStore();
    if (joined) return work(joined.manager);
    const afterCommit: Ambient['afterCommit'] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      await manager.query(characteristics + identitySql());
      return this.ambient.run({ manager, afterCommit }, () => work(manager));
    });
    for (const follow of afterCommit) await follow().catch((error: unknown) => logger.error({ err: error }, 'What follows a commit failed'));
    return result;
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
