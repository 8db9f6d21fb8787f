import { Problem } from '@feria/kernel';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** What people edit: a row whose version counts its edits. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** 412: somebody else was faster. `current` is the view of the row as it is now, so that the screen can show both. */
export function staleVersion(current: unknown): Problem {
  return new Problem('platform/stale-version', 412, 'Alguien más cambió esto mientras usted lo editaba', { current });
}

/**
 * Writes the changes if the row still has the version that the caller saw, and counts the version up.
 * Of two that saw the same version exactly one wins; the other gets 412 with `current()`.
 */
export async function updateVersioned<E extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  seen: { id: string; version: number },
  changes: QueryDeepPartialEntity<E>,
  current: () => Promise<unknown>,
): Promise<void> {
  const { affected } = await manager.createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: seen.version + 1 })
    .where('id = :id AND version = :version', seen)
    .execute();
  if (affected !== 1) throw staleVersion(await current());
}
