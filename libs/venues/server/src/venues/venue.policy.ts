import { Problem, type Grant } from '@feria/kernel';
import { ManageVenues } from '@feria/venues-contract';
import { currentActor } from '@feria/server';

/** Whether these grants let their holder change a venue (null: make a new one). Grants narrowed to venues reach those only. */
export function mayManage(grants: readonly Grant[], editionId: string, venueId: string | null): boolean {
  return grants.some((grant) =>
    ManageVenues.roles.includes(grant.role)
    && (grant.editionId === null || grant.editionId === editionId)
    && (grant.scopes.length === 0 || grant.scopes.some((scope) => scope.kind === 'venue' && scope.id === venueId)));
}

/** Throws 403 when the caller may not. */
export function requireManage(editionId: string, venueId: string | null): void {
  const { kind, grants } = currentActor();
  if (kind === 'system' || mayManage(grants, editionId, venueId)) return;
  throw new Problem('identity/not-allowed', 403, 'Su cuenta no tiene permiso para cambiar esta sede', { permission: ManageVenues.name });
}
