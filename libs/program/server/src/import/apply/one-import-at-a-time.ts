import type { EntityManager } from 'typeorm';

/** Whoever applies or undoes an import in an edition waits for the others, and then sees what they did. */
export async function oneImportAtATime(manager: EntityManager, editionId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 13))', [`program import ${editionId}`]);
}
