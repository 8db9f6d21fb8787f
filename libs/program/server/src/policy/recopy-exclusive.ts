import { severityPolicy } from '@feria/program-domain';
import type { EntityManager } from 'typeorm';
import type { Draft } from '../draft/draft.ts';

/**
 * Copies the policy into the rows on which the overlap constraint stands: of the whole edition, or of one event.
 * Nobody's version counts up. The constraint refuses when rows that become exclusive overlap.
 */
export async function recopyExclusive(manager: EntityManager, { edition, places, policy }: Pick<Draft, 'edition' | 'places' | 'policy'>, eventId: string | null = null): Promise<void> {
  const severityOf = severityPolicy(policy);
  const spaceIds = [...places.bySpace].filter(([, { venue }]) => severityOf('space_overlap', [venue.id]) === 'block_edit').map(([id]) => id);
  const wanted = '(coalesce(p.space_id = ANY($2::uuid[]), false) AND NOT e.continuous AND p.duration_min > 0)';
  await manager.query(
    `UPDATE program_performance p SET exclusive = ${wanted} FROM program_event e
     WHERE e.id = p.event_id AND p.edition_id = $1 AND ($3::uuid IS NULL OR p.event_id = $3) AND p.exclusive <> ${wanted}`,
    [edition.id, spaceIds, eventId],
  );
}
