import type { EntityManager } from 'typeorm';

/**
 * Lets work in the caller's transaction see rows that row-level security keeps from the caller: to end another
 * account's sessions, to issue or spend a link. The caller has checked that it may. The setting goes back afterwards;
 * after an error the transaction is rolled back and the setting with it.
 */
export async function asSystem<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  const [before]: { kind: string }[] = await manager.query(`SELECT feria_actor_kind() AS kind, set_config('feria.actor_kind', 'system', true)`);
  const result = await work();
  await manager.query(`SELECT set_config('feria.actor_kind', $1, true)`, [before?.kind ?? '']);
  return result;
}
