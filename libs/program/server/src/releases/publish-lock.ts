import type { EntityManager } from 'typeorm';

/** One publishing or resetting per edition at a time; the lock goes with the transaction. */
export async function lockReleases(manager: EntityManager, editionId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`program.release ${editionId}`]);
}
