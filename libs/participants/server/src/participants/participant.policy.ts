import { Problem, type Grant } from '@feria/kernel';
import { ManageParticipants } from '@feria/participants-contract';
import { currentActor } from '@feria/server';

/** Whether these grants let their holder change a participant that these missions represent. Grants narrowed to missions reach only theirs. */
export function mayManage(grants: readonly Grant[], editionId: string, missionIds: string[]): boolean {
  return grants.some((grant) =>
    ManageParticipants.roles.includes(grant.role)
    && (grant.editionId === null || grant.editionId === editionId)
    && (grant.scopes.length === 0 || grant.scopes.some((scope) => scope.kind === 'mission' && missionIds.includes(scope.id))));
}

/** Throws 403 when the caller may not. */
export function requireManage(editionId: string, missionIds: string[]): void {
  const { kind, grants } = currentActor();
  if (kind === 'system' || mayManage(grants, editionId, missionIds)) return;
  throw new Problem('identity/not-allowed', 403, 'Su cuenta no tiene permiso para cambiar a este participante', { permission: ManageParticipants.name });
}
