import { Problem, type Grant } from '@feria/kernel';
import { mayGrant } from './account.policy.ts';

/** Nobody gives (or takes) a role that they do not manage themselves. */
export function requireGrantable(own: readonly Grant[], wanted: readonly Grant[]): void {
  const beyond = wanted.filter((grant) => !mayGrant(own, grant));
  if (beyond.length > 0) {
    throw new Problem('identity/grant-beyond-own', 403, 'No puede dar ni quitar un permiso que usted no administra', { grants: beyond.map(({ role, editionId }) => ({ role, editionId })) });
  }
}
